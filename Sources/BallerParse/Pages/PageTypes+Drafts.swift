extension PageTypes {
    static let drafts: [PageType] = [
        PageType(
            "draft",
            "A draft pick by pick.",
            patterns: [AddressPattern("/draft/{league}_{season}.html")],
            sample: "/draft/NBA_1960.html",
            tables: [HonourParsers.draft],
            parse: { reader throws(ParseError) in try HonourParsers.parseDraft(reader) }
        ),
        PageType(
            "draft_combine",
            "Measurements and tests of a draft's combine; the site links no such page today.",
            patterns: [
                AddressPattern("/draft/combine/{season}.html"), AddressPattern("/draft/{league}_{season}_combine.html"),
            ],
            sample: "/draft/combine/2024.html",
            tables: [combine],
            parse: { reader throws(ParseError) in try readOfYear(reader, combine) }
        ),
        PageType(
            "draft_lottery",
            "Chances and outcome of a draft's lottery; the site links no such page today.",
            patterns: [
                AddressPattern("/draft/lottery_{season}.html"), AddressPattern("/draft/{league}_{season}_lottery.html"),
            ],
            sample: "/draft/lottery_2024.html",
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

    /// A declared table; the year of the draft is that of the address.
    private static func readOfYear(_ reader: PageReader, _ spec: TableSpec) throws(ParseError) {
        try reader.read(spec.setting(["draft_year": .integer(optional: reader.address.seasonYear)]))
    }
}
