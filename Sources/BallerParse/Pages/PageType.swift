/// A kind of page: its address, its contract and what it becomes.
package struct PageType: Sendable {
    package let name: String
    package let about: String
    package let patterns: [AddressPattern]
    /// Types by whose address pages of this type call themselves: that of the page above them.
    let above: [String]
    /// A real address of this type.
    package let sample: String
    package let robots: RobotsVerdict
    package let tables: [TableSpec]
    /// Parts besides tables that the page must have, in words.
    package let parts: [String]
    /// Relations of the bespoke parser, besides those of `tables`.
    let ownRelations: [Relation]
    let parse: Parser

    typealias Parser = @Sendable (PageReader) throws(ParseError) -> Void

    init(
        _ name: String,
        _ about: String,
        patterns: [AddressPattern],
        above: [String] = [],
        sample: String,
        robots: RobotsVerdict = .allowed,
        tables: [TableSpec] = [],
        parts: [String] = [],
        relations: [Relation] = [],
        parse: @escaping Parser = Self.readTables
    ) {
        self.name = name
        self.about = about
        self.patterns = patterns
        self.above = above
        self.sample = sample
        self.robots = robots
        self.tables = tables
        self.parts = parts
        ownRelations = relations
        self.parse = parse
    }

    /// The parser of a type whose declarations say everything.
    @Sendable static func readTables(_ reader: PageReader) throws(ParseError) { try reader.readTables() }

    /// Everything that pages of this type can give, without repetition.
    package var relations: [Relation] {
        var seen: Set<String> = []
        return (ownRelations + tables.map(\.relation)).filter { seen.insert($0.name).inserted }
    }

    /// Pages of a franchise as a whole, which may go by an earlier code of it.
    var isOfFranchise: Bool { ["team_franchise", "team_draft", "team_salaries", "team_players"].contains(name) }

    /// Pages that list the games of one team.
    var isOfTeamGames: Bool { ["team_schedule", "team_gamelog", "team_starting_lineups"].contains(name) }

    /// Pages whose tables link seasons and players of others too, so that links do not say whose page it is.
    var linksElsewhere: Bool { name.hasPrefix("draft") || name == "rookies" || name == "search_results" }

    package func address(_ url: String) -> PageAddress? {
        for pattern in patterns {
            if let address = pattern.match(url) { return address }
        }
        return nil
    }
}
