import BallerCore
import BallerPages

/// Which page a page says it is: in its head, its menus, its heading and its own tables' links.
package struct PageIdentity {
    let document: HTMLDocument
    /// The addresses in the head: `canonical`, then `og:url`.
    let named: [String]
    /// The links that menus mark as the current page, if they lead to a known page type.
    let marked: [PageAddress]
    let heading: PageHeading

    /// For a page about which nothing else is known yet.
    package init(_ bytes: [UInt8], limits: HTMLLimits = .standard) throws(ParseError) {
        guard !bytes.isEmpty else { throw .emptyPage }
        guard bytes.contains(UInt8(ascii: "<")) else { throw .noMarkup(bytes: bytes.count) }
        try self.init(try HTMLDocument(bytes, limits: limits))
    }

    init(_ document: HTMLDocument) throws(ParseError) {
        self.document = document
        let head = try document.head()
        let canonical = head.descendants.first { $0.tag == .link && $0.attribute(.rel) == "canonical" }
        let graph = head.descendants.first { $0.tag == .meta && $0.attribute(.property) == "og:url" }
        named = [canonical?.attribute(.href), graph?.attribute(.content)].compactMap(\.self).filter { !$0.isEmpty }
        heading = PageHeading(try document.heading())
        marked = document.bytes.withUnsafeBufferPointer(MarkedLinks.all).compactMap { link in
            guard let address = PageAddress(link), PageTypes.type(of: address.kind) != nil, !address.values.isEmpty
            else { return nil }
            return address
        }
    }

    /// What the page says it is, if that is not the page of the address; `nil` if nothing disagrees.
    func contradiction(_ type: PageType, _ address: PageAddress) -> String? {
        for url in named where !agrees(url, type, address) { return url }
        if heading.isOfAnotherKind(type, path: SiteID.path(of: address.url)) { return heading.text }
        if let other = markedInstead(type, address) { return other.url }
        return headingInstead(type, address) ?? tablesInstead(type, address)
    }

    /// Whether an address in the head fits the page: the same address, or one above it.
    private func agrees(_ url: String, _ type: PageType, _ address: PageAddress) -> Bool {
        let path = Self.plainPath(url)
        // Some captures name the site's front page, and pages with a query name themselves without it.
        if path == "/" || path == Self.plainPath(address.url) { return true }
        guard let other = PageTypes.type(of: path), type.kind == other.kind || type.above.contains(other.kind),
            let own = other.kind.address(path)
        else { return false }
        return Self.isSame(own, address, type)
    }

    /// Values that both addresses have must be equal.
    static func isSame(_ own: PageAddress, _ address: PageAddress, _ type: PageType) -> Bool {
        own.values.allSatisfy { name, value in
            guard let wanted = address.values[name] else { return true }
            if name == "team", type.isOfFranchise { return Franchises.areSame(value, wanted) }
            return value == wanted || name == "term"
        }
    }

    /// The marked page, if the menus mark one of this type and none of them matches the address.
    private func markedInstead(_ type: PageType, _ address: PageAddress) -> PageAddress? {
        let own = marked.filter { type.kind.address($0.url) != nil }
        return own.contains { Self.isSame($0, address, type) } ? nil : own.first
    }

    private func headingInstead(_ type: PageType, _ address: PageAddress) -> String? {
        if let day = address.day, let printed = heading.date, printed != day { return heading.text }
        if let season = address.seasonYear, let printed = heading.seasonYear, printed != season { return heading.text }
        if let league = address["league"], !heading.leagues.isEmpty, !heading.leagues.contains(league) {
            return heading.text
        }
        if let term = address["term"], let own = try? searchTerm(), Self.folded(own) != Self.folded(term) {
            return "a search for \(own)"
        }
        return nil
    }

    /// The page that the page's own tables link, if all their links lead elsewhere.
    private func tablesInstead(_ type: PageType, _ address: PageAddress) -> String? {
        guard !type.linksElsewhere else { return nil }
        let links = TableLinks(document) { id in type.tables.isEmpty || type.tables.contains { $0.matches(id) } }
        func miss(_ found: Set<String>, _ wanted: String?) -> Bool {
            guard let wanted, !found.isEmpty else { return false }
            return !found.contains(wanted)
        }
        if miss(links.seasons, address["season"]) {
            return "tables of the season \(links.seasons.sorted().joined(separator: ", "))"
        }
        if miss(links.players, address["player"]) {
            return "tables of the player \(links.players.sorted().joined(separator: ", "))"
        }
        if type.isOfFranchise, let team = address["team"], !links.teams.isEmpty,
            links.teams.isDisjoint(with: Franchises.codes(of: team))
        {
            return "tables of the team \(links.teams.sorted().joined(separator: ", "))"
        }
        return gamesInstead(type, address, links)
    }

    private func gamesInstead(_ type: PageType, _ address: PageAddress, _ links: TableLinks) -> String? {
        let days = links.games.compactMap { CalendarDay(gameID: $0) }
        if let month = address.monthNumber, !days.isEmpty, !days.contains(where: { $0.month == month }) {
            return "games of other months"
        }
        if type.isOfTeamGames, let team = address["team"], links.games.count >= 5,
            !links.games.contains(where: { $0.hasSuffix(team) })
        {
            return "games of another team"
        }
        return nil
    }

    /// Normalises a search term for comparison.
    private static func folded(_ term: String) -> String {
        QueryWord.decoded(term).lowercased().split(separator: " ").joined(separator: " ")
    }

    /// The path of an address, without doubled slashes and index file names.
    static func plainPath(_ url: String) -> String {
        var parts = SiteID.path(of: url).split(separator: "/")
        if let last = parts.last, last.hasPrefix("index.") { parts.removeLast() }
        let path = "/" + parts.joined(separator: "/")
        return path == "/" || path.contains(".") ? path : path + "/"
    }
}
