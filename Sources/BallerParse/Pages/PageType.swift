package import BallerPages

/// How pages of a kind are read: their contract, and what they become.
package struct PageType: Sendable {
    package let kind: PageKind
    /// The kind's name, but where what the page has, and not its address, makes another of it.
    package let name: String
    package let about: String
    /// Kinds by whose address pages of this type call themselves: that of the page above them.
    let above: [PageKind]
    package let tables: [TableSpec]
    /// Parts besides tables that the page must have, in words.
    package let parts: [String]
    /// Relations of the bespoke parser, besides those of `tables`.
    let ownRelations: [Relation]
    let parse: Parser

    typealias Parser = @Sendable (PageReader) throws(ParseError) -> Void

    init(
        _ kind: PageKind,
        name: String? = nil,
        about: String? = nil,
        above: [PageKind] = [],
        tables: [TableSpec] = [],
        parts: [String] = [],
        relations: [Relation] = [],
        parse: @escaping Parser = Self.readTables
    ) {
        self.kind = kind
        self.name = name ?? kind.name
        self.about = about ?? kind.about
        self.above = above
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
    var isOfFranchise: Bool { [.teamFranchise, .teamDraft, .teamSalaries, .teamPlayers].contains(kind) }

    /// Pages that list the games of one team.
    var isOfTeamGames: Bool { [.teamSchedule, .teamGamelog, .teamStartingLineups].contains(kind) }

    /// Pages whose tables link seasons and players of others too, so that links do not say whose page it is.
    var linksElsewhere: Bool {
        [.draft, .draftCombine, .draftLottery, .rookies, .searchResults].contains(kind)
    }
}
