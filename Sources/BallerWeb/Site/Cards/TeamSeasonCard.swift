import BallerCore
import BallerServing

enum TeamSeasonCard {
    static let route = CardRoute.route(
        "/cards/teams/{team}/{season}.png",
        "A team's season, its record and the margins of its games as a picture.",
        TeamSeasonParameters.self
    ) { request in
        let team = try TeamYear(request)
        guard let row = try request.records("team_season").first else {
            throw Problem.notFound("\(team.code) did not play in \(team.season.name).")
        }
        let games = try request.records("team_game_log").filter {
            $0["season_type"].text == SeasonType.regular.rawValue
        }
        let played = row["games_played"].integer ?? 0
        let place = row["conference_rank"].integer ?? row["league_rank"].integer
        let table = row["conference_rank"].isMissing ? "in the league" : "in the \(row["conference"].text ?? "")"
        return SharingCard(
            "Team · regular season",
            "\(team.name) \(team.season.name)",
            subtitle: [
                row["coaches"].text.map { "Coach: \($0)" }, row["arena"].text,
            ],
            figures: [
                .init(StatFormat.record(row["wins"].integer, row["losses"].integer), "won and lost"),
                .init(place.map(StatFormat.ordinal), table),
                .init(StatFormat.average(row["points"].integer, played), "points a game"),
                .init(StatFormat.average(row["opponent_points"].integer, played), "allowed"),
                .init(StatFormat.signed(row["simple_rating"].number), "rating"),
            ],
            chart: MarginChart.chart(games, title: "Points ahead or behind in each game")
        )
    }
}
