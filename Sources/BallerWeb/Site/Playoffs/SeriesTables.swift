import BallerCore
import BallerServing

/// What is told of a series: its games, both teams, the players.
enum SeriesTables {
    static let games: [RecordColumn] = [
        RecordColumn("series_game_number", "Game"), "game_date",
        RecordColumn("away_team_abbreviation", "Visitor"), RecordColumn("away_points", "PTS"),
        RecordColumn("home_team_abbreviation", "Home"), RecordColumn("home_points", "PTS"),
        RecordColumn("overtimes", "OT") { row, _ in
            guard let count = row["overtimes"].integer, count > 0 else { return .missing(.notApplicable) }
            return .text(count == 1 ? "OT" : "\(count)OT")
        },
        RecordColumn("winner_team_abbreviation", "Won"),
    ]

    static let teams: [RecordColumn] = [
        "team_name", RecordColumn("games_played", "G"), "wins", "field_goals_made", "field_goals_attempted",
        "field_goal_pct", "three_pointers_made", "three_pointers_attempted", "three_point_pct", "free_throws_made",
        "free_throws_attempted", "free_throw_pct", "offensive_rebounds", "rebounds", "assists", "steals", "blocks",
        "turnovers", "personal_fouls", .strong("points"), "points_per_game",
    ]

    static let players: [RecordColumn] = [
        "player_name", RecordColumn("games_played", "G"), RecordColumn("minutes_played", "MIN"), "field_goals_made",
        "field_goals_attempted", "field_goal_pct", "three_pointers_made", "three_pointers_attempted",
        "three_point_pct", "free_throws_made", "free_throws_attempted", "free_throw_pct", "offensive_rebounds",
        "rebounds", "assists", "steals", "blocks", "turnovers", "personal_fouls", .strong("points"),
        "minutes_per_game", "points_per_game", "rebounds_per_game", "assists_per_game",
    ]

    /// Said where some of the games are not here.
    static func gap(_ count: Int, _ series: PlayoffSeries) -> String? {
        let all = series.home.wins + series.away.wins
        return count < all ? "\(count) of \(all) games are here; what follows is of these." : nil
    }

    private static let categories = [
        ("points", "Points"), ("rebounds", "Rebounds"), ("assists", "Assists"), ("steals", "Steals"),
        ("blocks", "Blocks"), ("three_pointers_made", "Three-pointers made"),
    ]

    /// The first three of both teams in each category, in all of the series.
    static func leaders(_ players: [Record], _ season: SeasonID) -> SectionBlock? {
        let cards = categories.compactMap { name, title -> LeaderCard? in
            let best = players.filter { ($0[name].integer ?? 0) > 0 }
                .sorted { ($0[name].integer ?? 0) > ($1[name].integer ?? 0) }.prefix(3)
            guard !best.isEmpty else { return nil }
            let entries = best.compactMap { row -> LeaderCard.Entry? in
                guard let player = row["player_name"].text, let slug = row["player_slug"].text,
                    let team = row["team_abbreviation"].text, let amount = row[name].integer
                else { return nil }
                return LeaderCard.Entry(
                    rank: 1 + players.count { ($0[name].integer ?? 0) > amount },
                    name: player,
                    link: SitePath.player(slug),
                    team: team,
                    teamLink: SitePath.team(team, season),
                    value: StatFormat.grouped(amount)
                )
            }
            return LeaderCard(title: title, entries: entries)
        }
        guard !cards.isEmpty else { return nil }
        return SectionBlock("leaders", "Leaders of the series", LeadersBlock(id: "leader-cards", cards: cards))
    }
}
