import BallerCore
import BallerServing

enum SeasonCard {
    static let route = CardRoute.route(
        "/cards/seasons/{season}.png",
        "A season, its champion and who won most as a picture.",
        SeasonParameters.self
    ) { request in
        let id = try request.season
        guard let season = try request.reading.season(id).decoded(as: SeasonListRow.self).first else {
            throw Problem.notFound("There is no season \(id.name) here.")
        }
        let standings = try request.rows("standings", ["view": .text("league")], as: StandingRow.self)
        let games = StatFormat.grouped(season.games)
        let record = StatFormat.record(season.bestTeamWins, season.bestTeamLosses)
        return SharingCard(
            "Regular season\(season.isComplete ? "" : ", as far as it was played")",
            "\(id.league.rawValue) \(id.name)",
            subtitle: [
                [season.startDate, season.endDate].map { CalendarDay($0)?.long ?? $0 }.joined(separator: " to "),
                season.isComplete ? "\(games) games" : "\(games) of \(StatFormat.grouped(season.expectedGames)) games",
            ],
            figures: [
                .init(season.championTeamName, "champion"),
                .init(season.bestTeamAbbreviation.map { "\($0) \(record)" }, "best record"),
                .init(
                    season.scoringLeaderPointsPerGame.map { StatFormat.oneDecimal($0) },
                    "points a game, \(season.scoringLeaderPlayerName ?? "")"
                ),
            ],
            chart: chart(standings)
        )
    }

    /// Games won, by team, most first; `nil` for fewer than three teams.
    private static func chart(_ standings: [StandingRow]) -> Chart? {
        let teams = standings.sorted { ($0.wins, $1.teamName) > ($1.wins, $0.teamName) }.prefix(12)
        guard teams.count > 2, let y = ChartAxis(nil, teams.map { Double($0.wins) } + [0], steps: 4, isWhole: true)
        else {
            return nil
        }
        return Chart(
            title: standings.count > teams.count ? "Games won, the first \(teams.count) teams" : "Games won",
            about: "",
            x: .names(nil, teams.map(\.teamAbbreviation)),
            y: y,
            marks: [.bars(teams.enumerated().map { Point(x: Double($0), y: Double($1.wins)) }, width: 0.6)]
        )
    }
}
