import BallerCore

/// A player's seasons in one part of the season: a row a season, under it the teams of a season with several.
struct CareerTable {
    private let rows: [Counted<PlayerSeasonRow>]
    private let slug: String
    private let part: SeasonType
    private let columns: [StatColumn]

    init(_ rows: [Counted<PlayerSeasonRow>], slug: String, part: SeasonType) {
        self.rows = rows.filter { $0.seasonType == part.rawValue }
        self.slug = slug
        self.part = part
        columns = StatColumn.season(withStarts: self.rows.contains { $0.line.gamesStarted != nil })
    }

    var isEmpty: Bool { rows.isEmpty }

    /// The sum of all seasons.
    var career: StatLine { StatLine.sum(rows.filter(\.isTotal).map(\.line)) }

    func table(_ form: StatColumn.Form) -> Table {
        let seasons = rows.filter(\.isTotal)
        let empty: [Table.Cell] = form == .perGame ? [""] : []
        let count = seasons.count == 1 ? "1 season" : "\(seasons.count) seasons"
        return Table(
            caption: "\(part.title), \(form == .perGame ? "averages a game" : "totals")",
            columns: [.text("Season"), .text("Team")] + columns.map { $0.column(form) }
                + (form == .perGame ? [.text("Splits", "The season by kinds of games")] : []),
            rows: seasons.flatMap { season in
                [line(season, form)] + stints(of: season).map { line($0, form) }
            },
            footRows: [Table.Row(cells: ["Career", Table.Cell(count)] + career.cells(columns, form) + empty)]
        )
    }

    /// The teams of a season, when it was more than one.
    private func stints(of season: Counted<PlayerSeasonRow>) -> [Counted<PlayerSeasonRow>] {
        guard season.teamAbbreviation == nil else { return [] }
        return rows.filter { !$0.isTotal && $0.seasonYear == season.seasonYear }
    }

    private func line(_ row: Counted<PlayerSeasonRow>, _ form: StatColumn.Form) -> Table.Row {
        let year = row.seasonYear
        let team: Table.Cell =
            if let code = row.teamAbbreviation {
                Table.Cell(code, link: SitePath.team(code, year))
            } else {
                Table.Cell("\(row.teams.split(separator: ",").count) teams", tone: .quiet)
            }
        let season = Table.Cell(SeasonYear.name(year), link: row.isTotal ? SitePath.gameLog(slug, year) : nil)
        let splits = Table.Cell(row.isTotal ? "Splits" : "", link: row.isTotal ? SitePath.splits(slug, year) : nil)
        return Table.Row(
            cells: [season, team] + row.line.cells(columns, form) + (form == .perGame ? [splits] : []),
            style: row.isTotal ? .plain : .part
        )
    }
}
