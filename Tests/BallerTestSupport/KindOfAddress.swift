extension String {
    /// An address of the site with what names one thing taken out, so that pages of one kind have one: walks look at some of each.
    package var kindOfAddress: String {
        let parts = split(separator: "?", maxSplits: 1)
        let named: Set<Substring> = [
            "players", "teams", "colleges", "awards", "queries", "leaders", "tables", "quality", "vs", "coaches",
            "referees",
            "executives", "born", "sitemaps",
        ]
        var before: Substring = ""
        let path = (parts.first ?? "").split(separator: "/").map { segment in
            defer { before = segment }
            let isName = named.contains(before) || segment.contains { $0.isNumber || $0.isUppercase }
            return isName ? "*" : String(segment)
        }
        guard parts.count == 2 else { return "/" + path.joined(separator: "/") }
        // A file of a table is one kind, whatever page has it.
        if parts[1].contains("csv=") { return "?csv" }
        let names = parts[1].split(separator: "&").map { $0.prefix { $0 != "=" } }
        return "/" + path.joined(separator: "/") + "?" + names.joined(separator: "&")
    }
}
