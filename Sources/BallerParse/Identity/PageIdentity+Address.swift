import BallerCore
import BallerPages

/// Finds the address of a page that came without one.
extension PageIdentity {
    /// A path on the site, or the address as the page gives it; `nil` if nothing in the page tells.
    ///
    /// Starts from the head, refined by menus and heading; without a head it tries the menus, the heading and the file
    /// name, in this order.
    package func address(fileName: String) throws(ParseError) -> String? {
        if PageNotice.Kind(title: heading.text) != nil { return "/404.html" }
        if let own = named.first { return try exact(own) ?? Self.plain(own) }
        if let own = marked.last(where: { !(PageTypes.type(of: $0.kind)?.above.isEmpty ?? true) }) ?? marked.first {
            return try exact(own.url) ?? own.url
        }
        if let own = try headingAddress() { return own }
        return FileNameAddress.address(fileName, heading)
    }

    /// Removes a doubled slash if that is the only reason why the address has no type.
    private static func plain(_ url: String) -> String {
        let path = plainPath(url)
        return PageTypes.type(of: url) == nil && PageTypes.type(of: path) != nil ? path : url
    }

    /// The page itself, where the head names the page above it or leaves out its day or search term.
    private func exact(_ url: String) throws(ParseError) -> String? {
        let path = Self.plainPath(url)
        if path == "/boxscores/" || path == "/friv/dailyleaders.fcgi" || path == "/friv/dailyleaders.cgi" {
            return heading.date.map { "\(path)?month=\($0.month)&day=\($0.day)&year=\($0.year)" }
        }
        if path == "/search/search.fcgi" { return try searchAddress() }
        guard let type = PageTypes.type(of: path), let address = type.kind.address(path) else { return nil }
        let below = marked.first { link in
            guard let other = PageTypes.type(of: link.kind), other.kind != type.kind else { return false }
            return other.above.contains(type.kind) && Self.isSame(link, address, other)
                && (link.values.count > address.values.count || !type.above.contains(other.kind))
        }
        if let below { return below.url }
        if type.kind == .standingsByDate { return marked.first { $0["conference"] != nil }?.url }
        if type.kind == .teamFranchise, let team = address["team"] {
            return Franchises.current(of: team, among: TableLinks(document) { _ in true }.teams).map { "/teams/\($0)/" }
        }
        if type.kind == .playoffs, let table = heading.playerTable { return path.suffixed("_\(table)") }
        return [.schedule, .scheduleEarly, .scheduleMonth].contains(type.kind) ? monthAddress(path) : nil
    }

    /// The month page of a schedule whose games are all in one month, if the page links one.
    private func monthAddress(_ path: String) -> String? {
        let days = TableLinks(document) { _ in true }.games.compactMap { CalendarDay(gameID: $0) }
        guard let first = days.first, days.allSatisfy({ $0.month == first.month }) else { return nil }
        let month = first.monthName.lowercased()
        return [month, "\(month)-\(first.year)"].map { path.suffixed("-\($0)") }.first { address in
            document.bytes.withUnsafeBufferPointer { ByteScan.contains($0, Array(address.utf8)) }
        }
    }

    private func searchAddress() throws(ParseError) -> String? {
        try searchTerm().map { "/search/search.fcgi?search=" + QueryWord.encoded($0) }
    }

    /// The search term, from the heading or from the search field that repeats it.
    func searchTerm() throws(ParseError) -> String? {
        let field = try document.root().descendants.first { $0.tag == .input && $0.attribute(.name) == "search" }
        let printed = heading.text.firstRange(of: "Search Results for ").map { heading.text[$0.upperBound...] }
        let term = printed.map { String($0.filter { $0 != "\"" }) } ?? field?.attribute(.value) ?? ""
        return term.isEmpty ? nil : term
    }

    private func headingAddress() throws(ParseError) -> String? {
        let text = heading.text
        if let date = heading.date {
            let query = "?month=\(date.month)&day=\(date.day)&year=\(date.year)"
            if text.contains("Games Played on") { return "/boxscores/" + query }
            if text.contains("Daily Stats Leaders for") { return "/friv/dailyleaders.fcgi" + query }
            return try gameAddress(date)
        }
        if text.hasPrefix("Search Results") { return try searchAddress() }
        guard let season = heading.seasonYear, heading.leagues.count == 1, let league = heading.leagues.first else {
            return nil
        }
        if let table = heading.playerTable {
            return "/\(heading.isOfPlayoffs ? "playoffs" : "leagues")/\(league)_\(season)_\(table).html"
        }
        guard let form = Self.forms.first(where: { text.hasSuffix($0.end) }) else { return nil }
        let path = form.path.replacing("LEAGUE", with: league).replacing("SEASON", with: String(season))
        return try exact(path) ?? path
    }

    private static let forms: [(end: String, path: String)] = [
        ("Season Summary", "/leagues/LEAGUE_SEASON.html"), ("Playoffs Summary", "/playoffs/LEAGUE_SEASON.html"),
        ("Schedule and Results", "/leagues/LEAGUE_SEASON_games.html"), ("Draft", "/draft/LEAGUE_SEASON.html"),
        ("Awards Voting", "/awards/awards_SEASON.html"), ("Team Ratings", "/leagues/LEAGUE_SEASON_ratings.html"),
        ("Standings", "/leagues/LEAGUE_SEASON_standings.html"), ("Leaders", "/leagues/LEAGUE_SEASON_leaders.html"),
        ("Rookies", "/leagues/LEAGUE_SEASON_rookies.html"), ("Uniform Numbers", "/leagues/LEAGUE_SEASON_numbers.html"),
        ("Transactions", "/leagues/LEAGUE_SEASON_transactions.html"),
    ]

    /// The game in the score box, played on the heading's day.
    private func gameAddress(_ date: CalendarDay) throws(ParseError) -> String? {
        guard let box = ScoreBox(try document.root()) else { return nil }
        let day = date.description.filter { $0 != "-" }
        return "/boxscores/\(GamePageKind.folder(heading))\(day)0\(box.home.teamID).html"
    }
}

/// The path under which a kind of game page lives.
enum GamePageKind {
    static func folder(_ heading: PageHeading) -> String {
        if heading.text.contains("Play-By-Play") { return "pbp/" }
        if heading.text.contains("Shot Chart") { return "shot-chart/" }
        return heading.text.contains("Plus/Minus") ? "plus-minus/" : ""
    }
}

/// Addresses from file names as people and programs save them: `201704010LAL.html`, `NBA_2024_totals.html`.
enum FileNameAddress {
    static func address(_ fileName: String, _ heading: PageHeading) -> String? {
        let name = fileName.split(separator: "/").last.map(String.init) ?? ""
        let stem = String(name.prefix { $0 != "." })
        return candidates(stem, heading).first { PageTypes.type(of: $0) != nil }
    }

    private static func candidates(_ stem: String, _ heading: PageHeading) -> [String] {
        let bytes = Array(stem.utf8)
        if SiteID.isGame(bytes) { return ["/boxscores/\(GamePageKind.folder(heading))\(stem).html"] }
        if bytes.count >= 8, SiteID.isLeague(bytes.prefix(3)) {
            return ["/\(heading.isOfPlayoffs ? "playoffs" : "leagues")/\(stem).html"]
        }
        if stem.hasPrefix("awards_") { return ["/awards/\(stem).html"] }
        let parts = stem.split(separator: "_")
        if parts.count == 2, SiteID.isTeam(parts[0].utf8) { return ["/teams/\(parts[0])/\(parts[1]).html"] }
        return person(stem)
    }

    /// `jamesle01`, `kerrst01c`, `fostesc99r`, `stevebr99x`.
    private static func person(_ stem: String) -> [String] {
        let letters = stem.prefix { $0.isASCII && $0.isLowercase }
        let rest = stem.dropFirst(letters.count)
        guard letters.count >= 4, let first = stem.first, rest.prefix(2).allSatisfy(\.isNumber), rest.count >= 2 else {
            return []
        }
        switch rest.dropFirst(2) {
        case "": return ["/players/\(first)/\(stem).html"]
        case "c": return ["/coaches/\(stem).html"]
        case "r": return ["/referees/\(stem).html"]
        case "x": return ["/executives/\(stem).html"]
        default: return []
        }
    }
}

extension String {
    /// The path of a sibling page: `/playoffs/NBA_2026_totals.html` from `/playoffs/NBA_2026.html`.
    fileprivate func suffixed(_ end: String) -> String { replacingSuffix(".html", with: "") + end + ".html" }
}
