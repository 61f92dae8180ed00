import BallerCore

/// A team's games of a season, a table for each part of it, with the record so far.
enum ScheduleTable {
    static func sections(_ games: [ScheduleRow], season: Int) -> [TableSection] {
        SeasonType.inOrder.compactMap { part in
            let games = games.filter { $0.seasonType == part.rawValue }
            guard !games.isEmpty else { return nil }
            let caption = "\(part.title) games"
            return TableSection(title: caption, table: table(caption, games, season).html)
        }
    }

    private static func table(_ caption: String, _ games: [ScheduleRow], _ season: Int) -> Table {
        var wins = 0
        var losses = 0
        return Table(
            caption: caption,
            columns: [
                .text("Date"), .text("Opponent"), .text("Result"), .number("Tm", "Points of the team", strong: true),
                .number("Opp", "Points of the opponent"), .number("Diff", "Point difference"),
                .number("Record", "Wins and losses so far"),
            ],
            rows: games.map { game in
                if game.outcome == "W" { wins += 1 }
                if game.outcome == "L" { losses += 1 }
                return row(game, season, record: game.isFinal ? StatFormat.record(wins, losses) : "")
            }
        )
    }

    private static func row(_ game: ScheduleRow, _ season: Int, record: String) -> Table.Row {
        let place = game.location == "AWAY" ? "at" : "vs"
        let difference = game.points.flatMap { own in game.opponentPoints.map { own - $0 } }
        return Table.Row(cells: [
            Table.Cell(
                CalendarDay(game.gameDate)?.short ?? game.gameDate,
                link: game.isFinal ? game.gameID.map(SitePath.game) : nil
            ),
            Table.Cell(
                "\(place) \(game.opponentTeamAbbreviation)",
                link: SitePath.team(game.opponentTeamAbbreviation, season)
            ),
            result(of: game), Table.Cell(StatFormat.count(game.points)),
            Table.Cell(StatFormat.count(game.opponentPoints)), Table.Cell(StatFormat.signed(difference)),
            Table.Cell(record),
        ])
    }

    /// Before the game when it starts.
    private static func result(of game: ScheduleRow) -> Table.Cell {
        guard let result = game.outcome else {
            return Table.Cell(game.startTimeEastern.map(StartTime.text) ?? "To come", tone: .quiet)
        }
        return Table.Cell(result, tone: result == "W" ? .good : .bad)
    }
}
