package import BallerPages

/// How pages of a kind are read: their contract and their outputs.
package struct PageType: Sendable {
    package let kind: PageKind
    /// The kind's name, unless the page's content, not its address, makes it a different type.
    package let name: String
    package let about: String
    /// Kinds whose address pages of this type give as their own: that of the page above them.
    let above: [PageKind]
    package let tables: [TableSpec]
    /// Required parts other than tables, described in words.
    package let parts: [String]
    /// Relations of the type's own parser, in addition to those of `tables`.
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

    /// The parser of a type that is fully described by its declarations.
    @Sendable static func readTables(_ reader: PageReader) throws(ParseError) { try reader.readTables() }

    /// Every relation that pages of this type can give, each once.
    package var relations: [Relation] {
        var seen: Set<String> = []
        return (ownRelations + tables.map(\.relation)).filter { seen.insert($0.name).inserted }
    }

    /// Pages about a whole franchise, which may use an older code for it.
    var isOfFranchise: Bool { [.teamFranchise, .teamDraft, .teamSalaries, .teamPlayers].contains(kind) }

    /// Pages that list one team's games.
    var isOfTeamGames: Bool { [.teamSchedule, .teamGamelog, .teamStartingLineups].contains(kind) }

    /// Pages whose tables also link other seasons and players, so that links do not identify the page.
    var linksElsewhere: Bool {
        [.draft, .draftCombine, .draftLottery, .rookies, .searchResults].contains(kind)
    }
}
