import BallerCore

/// A player's seasons in one part of the season: a row a season, under it the teams of a season with several.
struct CareerTable {
    private let rows: [PlayerSeasonRow]
    private let slug: String
    private let part: SeasonType
    private let withStarts: Bool

    init(_ rows: [PlayerSeasonRow], slug: String, part: SeasonType) {
        self.rows = rows.filter { $0.season_type == part.rawValue }
        self.slug = slug
        self.part = part
        withStarts = self.rows.contains { $0.games_started != nil }
    }

    var isEmpty: Bool { rows.isEmpty }

    /// The sum of all seasons.
    var career: StatLine { StatLine.sum(rows.filter(\.isTotal).map(StatLine.init)) }

    func table(perGame: Bool) -> Table {
        let seasons = rows.filter(\.isTotal)
        let word = seasons.count == 1 ? "season" : "seasons"
        let unit = perGame ? "averages a game" : "totals"
        return Table(
            caption: "\(part.title), \(unit)",
            columns: [.text("Season"), .text("Team")] + StatLine.columns(perGame: perGame, withStarts: withStarts),
            rows: seasons.flatMap { season in
                [line(season, perGame)] + stints(of: season).map { line($0, perGame) }
            },
            footRows: [
                Table.Row(
                    cells: ["Career", Table.Cell("\(seasons.count) \(word)")]
                        + career.cells(perGame: perGame, withStarts: withStarts)
                )
            ]
        )
    }

    /// The teams of a season, when it was more than one.
    private func stints(of season: PlayerSeasonRow) -> [PlayerSeasonRow] {
        guard season.team_abbrev == nil else { return [] }
        return rows.filter { !$0.isTotal && $0.season_year == season.season_year }
    }

    private func line(_ row: PlayerSeasonRow, _ perGame: Bool) -> Table.Row {
        let year = row.season_year
        let team: Table.Cell =
            if let code = row.team_abbrev {
                Table.Cell(code, link: SitePath.team(code, year))
            } else {
                Table.Cell("\(row.teams.split(separator: ",").count) teams", tone: .quiet)
            }
        let season = Table.Cell(SeasonYear.name(year), link: row.isTotal ? SitePath.gameLog(slug, year) : nil)
        return Table.Row(
            cells: [season, team] + StatLine(row).cells(perGame: perGame, withStarts: withStarts),
            style: row.isTotal ? .plain : .part
        )
    }
}
