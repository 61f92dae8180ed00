import BallerPages

extension PageTypes {
    static let drafts: [PageType] = [
        PageType(
            .draft,
            tables: [HonourParsers.draft],
            parse: { reader throws(ParseError) in try HonourParsers.parseDraft(reader) }
        ),
        PageType(
            .draftCombine,
            tables: [combine],
            parse: { reader throws(ParseError) in try readOfYear(reader, combine) }
        ),
        PageType(
            .draftLottery,
            tables: [lottery],
            parse: { reader throws(ParseError) in try readOfYear(reader, lottery) }
        ),
    ]

    private static let combine = TableSpec(
        DraftRelations.combine,
        ids: ["combine", "combine_*", "draft_combine", "stats"],
        required: true,
        minimumRows: 5,
        columns: ["player_name"],
        rows: .filled(["player", "name_display"])
    )

    private static let lottery = TableSpec(
        DraftRelations.lottery,
        ids: ["lottery", "lottery_*", "draft_lottery", "stats"],
        required: true,
        minimumRows: 5,
        columns: ["team_id"],
        rows: .linked(.team, ["team_id", "team_name", "team"])
    )

    /// Reads a declared table; the draft year comes from the address.
    private static func readOfYear(_ reader: PageReader, _ spec: TableSpec) throws(ParseError) {
        try reader.read(spec.setting(["draft_year": .integer(optional: reader.address.seasonYear)]))
    }
}
