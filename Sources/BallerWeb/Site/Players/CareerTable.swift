import BallerCore

/// A player's seasons in one part of the season: a row a season, under it the teams of a season with several.
struct CareerTable {
    struct Row {
        let season: Value
        let team: Value
        let splits: Value
        let line: StatLine
        /// The seasons that the line is the sum of; empty where it is of one.
        var parts: [StatLine] = []
        let years: ClosedRange<Int>
    }

    private let rows: [Counted<PlayerSeasonRow>]
    private let slug: String
    private let part: SeasonType

    init(_ rows: [Counted<PlayerSeasonRow>], slug: String, part: SeasonType) {
        self.rows = rows.filter { $0.seasonType == part.rawValue }
        self.slug = slug
        self.part = part
    }

    /// The sum of all seasons.
    var career: StatLine { StatLine.sum(rows.filter(\.isTotal).map(\.line)) }

    /// Without rows where the part was not played.
    func table(_ form: StatColumn.Form) -> Table<Row> {
        let seasons = rows.filter(\.isTotal)
        let columns = [StatColumn].season(withStarts: rows.contains { $0.line[.gamesStarted] != nil })
        let splits = Column<Row>.text("Splits", "The season by kinds of games", \.splits)
        return Table(
            "\(part.title), \(form == .perGame ? "averages a game" : "totals")",
            [.text(.seasonYear, \.season), .text(.teamAbbreviation, \.team)]
                + Column.stats(columns, form) { StatLine.Shown(line: $0.line, form: form, seasons: $0.parts) }
                + (form == .perGame ? [splits] : []),
            lines: seasons.flatMap { season in
                [.row(row(season))] + stints(of: season).map { .part(row($0)) }
            },
            foot: foot(seasons)
        ).of { SeasonSpan($0.years) }
    }

    private func foot(_ seasons: [Counted<PlayerSeasonRow>]) -> [Row] {
        guard let first = seasons.first, let last = seasons.last else { return [] }
        return [
            Row(
                season: .text("Career"),
                team: .text(seasons.count == 1 ? "1 season" : "\(seasons.count) seasons"),
                splits: .missing(.notApplicable),
                line: career,
                parts: seasons.map(\.line),
                years: first.seasonYear...last.seasonYear
            )
        ]
    }

    /// The teams of a season, when it was more than one.
    private func stints(of season: Counted<PlayerSeasonRow>) -> [Counted<PlayerSeasonRow>] {
        guard season.teamAbbreviation == nil else { return [] }
        return rows.filter { !$0.isTotal && $0.seasonYear == season.seasonYear }
    }

    private func row(_ row: Counted<PlayerSeasonRow>) -> Row {
        let year = row.seasonYear
        let teams = "\(row.teams.split(separator: ",").count) teams"
        return Row(
            season: .season(year, link: row.isTotal ? SitePath.gameLog(slug, year) : nil),
            team: row.teamAbbreviation.map { .text($0, link: SitePath.team($0, year)) } ?? .text(teams, tone: .quiet),
            splits: row.isTotal ? .text("Splits", link: SitePath.splits(slug, year)) : .missing(.notApplicable),
            line: row.line,
            years: year...year
        )
    }
}
