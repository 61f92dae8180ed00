import BallerCore
import BallerServing

/// The columns of tables of players: what matters most comes first, so that a phone shows it without scrolling.
enum SeasonPlayerColumns {
    /// Of all teams of a season, or of one, whose code says nothing there.
    static func of(_ kind: PlayerKind, season: SeasonID, withTeam: Bool = true) -> [RecordColumn] {
        let team = withTeam ? [team(season)] : []
        return switch kind {
        case .perGame: who(team) + ["games_started", .average("minutes_played")] + counts(average)
        case .totals: who(team) + ["games_started", "minutes_played"] + counts(count)
        case .per36: who(team) + ["minutes_played"] + counts(average)
        case .per100:
            who(team) + ["minutes_played", "possessions"] + counts(average) + ["offensive_rating", "defensive_rating"]
        case .advanced: who(team) + advanced
        case .shooting: who(team) + ["minutes_played"] + shooting
        case .adjusted: who(team) + ["minutes_played"] + adjusted
        case .playByPlay: who(team) + ["minutes_played"] + playByPlay
        case .rookies: rookies(season)
        }
    }

    private static func who(_ team: [RecordColumn]) -> [RecordColumn] {
        ["player_name", "age"] + team + [.position, "games_played"]
    }

    /// The team, or the codes of several.
    private static func team(_ season: SeasonID) -> RecordColumn {
        RecordColumn("team_abbreviation") { row, _ in
            let codes = row.teamCodes
            guard let code = codes.first else { return .text("several", tone: .quiet) }
            return codes.count == 1
                ? .text(code, link: SitePath.team(code, season)) : .text(codes.joined(separator: " "))
        }
    }

    private static func average(_ name: String, _ isStrong: Bool) -> RecordColumn {
        .average(name, isStrong: isStrong)
    }

    private static func count(_ name: String, _ isStrong: Bool) -> RecordColumn {
        RecordColumn(name, isStrong: isStrong)
    }

    private static func counts(_ column: (String, Bool) -> RecordColumn) -> [RecordColumn] {
        func plain(_ names: [String]) -> [RecordColumn] { names.map { column($0, false) } }
        return [column("points", true)] + plain(["rebounds", "assists", "steals", "blocks"])
            + plain(["field_goals_made", "field_goals_attempted"]) + ["field_goal_pct"]
            + plain(["three_pointers_made", "three_pointers_attempted"]) + ["three_point_pct"]
            + plain(["two_pointers_made", "two_pointers_attempted"]) + ["two_point_pct", "effective_field_goal_pct"]
            + plain(["free_throws_made", "free_throws_attempted"]) + ["free_throw_pct"]
            + plain(["offensive_rebounds", "defensive_rebounds", "turnovers", "personal_fouls"])
            + [plusMinus]
    }

    /// A sum is whole, an average is not.
    private static let plusMinus = RecordColumn("plus_minus") { row, _ in
        row["plus_minus"].integer.map { .signed($0) } ?? .signed(row["plus_minus"].number)
    }

    private static let advanced: [RecordColumn] = [
        "minutes_played", .strong("player_efficiency_rating"), "true_shooting_pct", "effective_field_goal_pct",
        "three_point_attempt_rate", "free_throw_attempt_rate", "offensive_rebound_pct", "defensive_rebound_pct",
        "rebound_pct", "assist_pct", "steal_pct", "block_pct", "turnover_pct", "usage_pct", "offensive_rating",
        "defensive_rating", "offensive_win_shares", "defensive_win_shares", "win_shares", "win_shares_per_48",
        "offensive_box_plus_minus", "defensive_box_plus_minus", "box_plus_minus", "value_over_replacement",
    ]
    static let shooting: [RecordColumn] = [
        "field_goal_pct", "average_distance", "share_of_attempts_two_point", "share_of_attempts_0_3_ft",
        "share_of_attempts_3_10_ft", "share_of_attempts_10_16_ft", "share_of_attempts_16_ft_to_arc",
        "share_of_attempts_three_point", "two_point_pct", "field_goal_pct_0_3_ft", "field_goal_pct_3_10_ft",
        "field_goal_pct_10_16_ft", "field_goal_pct_16_ft_to_arc", "three_point_pct", "assisted_share_two_point",
        "assisted_share_three_point", "share_of_attempts_dunks", "dunks_made", "share_of_attempts_layups",
        "layups_made", "corner_share_of_three_point_attempts", "corner_three_point_pct", "heaves_attempted",
        "heaves_made",
    ]
    private static let adjusted: [RecordColumn] = [
        "field_goal_pct", "two_point_pct", "three_point_pct", "effective_field_goal_pct", "free_throw_pct",
        "true_shooting_pct", "free_throw_attempt_rate", "three_point_attempt_rate", "adjusted_field_goal_pct",
        "adjusted_two_point_pct", "adjusted_three_point_pct", "adjusted_effective_field_goal_pct",
        "adjusted_free_throw_pct", "adjusted_true_shooting_pct", "adjusted_free_throw_attempt_rate",
        "adjusted_three_point_attempt_rate", "field_goal_points_added", "true_shooting_points_added",
    ]
    private static let playByPlay: [RecordColumn] = [
        "share_at_point_guard", "share_at_shooting_guard", "share_at_small_forward", "share_at_power_forward",
        "share_at_center", "on_court_plus_minus", "net_plus_minus", "bad_pass_turnovers", "lost_ball_turnovers",
        "other_turnovers", "shooting_fouls", "blocking_fouls", "offensive_fouls", "take_fouls",
        "shooting_fouls_drawn", "offensive_fouls_drawn", "points_by_assists", "and_ones", "shots_blocked",
    ]

    private static func rookies(_ season: SeasonID) -> [RecordColumn] {
        [
            "player_name", team(season), .position, "birth_date", "games_played", "games_started", "minutes_played",
            .strong("points"), "rebounds", "assists", "steals", "blocks", .average("points_per_game"),
            .average("rebounds_per_game"), .average("assists_per_game"), "field_goals_made", "field_goals_attempted",
            "three_pointers_made", "three_pointers_attempted", "free_throws_made", "free_throws_attempted",
            "turnovers", "personal_fouls",
        ]
    }
}

extension Record {
    /// The codes of the teams of a player's row; none where it is of several that are not named.
    fileprivate var teamCodes: [String] {
        if case .texts(let codes) = self["team_abbreviations"] { return codes }
        return self["team_abbreviation"].text.map { [$0] } ?? []
    }
}
