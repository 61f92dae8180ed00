import BallerCore
import BallerServing

/// Seasons as lists and pages print them, in a section for each part of the season.
struct PlayerLines {
    /// The end of the ids of the sections, and of their titles.
    let id: String
    let title: String
    let columns: [RecordColumn]
    /// What the rows rest on; said under each heading.
    let note: @Sendable ([Record]) -> String?

    func sections(_ slug: String, _ records: [Record], _ firsts: LeagueFirsts) -> [any Block] {
        SeasonType.inOrder.compactMap { part in
            let rows = records.filter { $0["season_type"].text == part.rawValue }
            return section(slug, part, rows, firsts)
        }
    }

    private func section(
        _ slug: String,
        _ part: SeasonType,
        _ rows: [Record],
        _ firsts: LeagueFirsts
    ) -> SectionBlock? {
        let caption = "\(part.title), \(title)"
        let leagues = Set(rows.compactMap { $0["league"].text })
        let who = Self.who(leagues.count > 1 ? [RecordColumn("league", "Lg")] : [])
        var table = RecordTable("\(part.id)-\(id)-table", caption, [.season(of: slug)] + who + columns, rows)?
            .marking(firsts, .rates)
        // Of a season with several teams the parts stand under their sum.
        let several = Set(rows.filter { $0["row_scope"].text == "season_total" }.compactMap(\.season))
        table?.isPart = { row in row["row_scope"].text == "stint" && row.season.map(several.contains) == true }
        return SectionBlock("\(part.id)-\(id)", caption, note: note(rows), table)
    }

    private static func who(_ league: [RecordColumn]) -> [RecordColumn] {
        ["age", .seasonTeam] + league + ["position", "games_played", "games_started", "minutes_played"]
    }

    static let per100 = PlayerLines(
        id: "per-100",
        title: "per 100 possessions",
        columns: [
            .decimal("points", isStrong: true), .decimal("rebounds"), .decimal("assists"), .decimal("steals"),
            .decimal("blocks"), .decimal("turnovers"), .decimal("personal_fouls"), .decimal("field_goals_made"),
            .decimal("field_goals_attempted"), .share("field_goal_pct", "field_goals_made", "field_goals_attempted"),
            .decimal("three_pointers_made"), .decimal("three_pointers_attempted"),
            .decimal("free_throws_made"), .decimal("free_throws_attempted"),
            .decimal("offensive_rebounds"), .decimal("defensive_rebounds"), .decimal("offensive_rating", "ORtg"),
            .decimal("defensive_rating", "DRtg"),
        ],
        note: { estimated($0, "estimated here from the sums of the player and his team, without ratings") }
    )

    static let advanced = PlayerLines(
        id: "advanced",
        title: "advanced",
        columns: [
            "player_efficiency_rating", "true_shooting_pct", "three_point_attempt_rate", "free_throw_attempt_rate",
            .decimal("offensive_rebound_pct"), .decimal("defensive_rebound_pct"), .decimal("rebound_pct"),
            .decimal("assist_pct"), .decimal("steal_pct"), .decimal("block_pct"), .decimal("turnover_pct"),
            .decimal("usage_pct"), .decimal("offensive_win_shares"), .decimal("defensive_win_shares"),
            .decimal("win_shares", isStrong: true), "win_shares_per_48", "offensive_box_plus_minus",
            "defensive_box_plus_minus", "box_plus_minus", "value_over_replacement",
        ],
        note: {
            estimated($0, "rates computed here; win shares, PER, BPM and VORP are known only where a page prints them")
        }
    )

    static let adjusted = PlayerLines(
        id: "adjusted",
        title: "shooting against the league",
        columns: [
            "field_goal_pct", "two_point_pct", "three_point_pct", "effective_field_goal_pct", "free_throw_pct",
            "true_shooting_pct", "free_throw_attempt_rate", "three_point_attempt_rate",
            "adjusted_field_goal_pct", "adjusted_two_point_pct", "adjusted_three_point_pct",
            "adjusted_effective_field_goal_pct", "adjusted_free_throw_pct", "adjusted_true_shooting_pct",
            "adjusted_free_throw_attempt_rate", "adjusted_three_point_attempt_rate", "field_goal_points_added",
            "true_shooting_points_added",
        ],
        note: { _ in "As Basketball-Reference prints it; of adjusted numbers 100 is the league's average." }
    )

    static let shooting = PlayerLines(
        id: "distance",
        title: "shooting by distance",
        columns: [
            "field_goal_pct", "average_distance", "share_of_attempts_two_point", "share_of_attempts_0_3_ft",
            "share_of_attempts_3_10_ft", "share_of_attempts_10_16_ft", "share_of_attempts_16_ft_to_arc",
            "share_of_attempts_three_point", "two_point_pct", "field_goal_pct_0_3_ft", "field_goal_pct_3_10_ft",
            "field_goal_pct_10_16_ft", "field_goal_pct_16_ft_to_arc", "three_point_pct", "assisted_share_two_point",
            "assisted_share_three_point", "share_of_attempts_dunks", "dunks_made",
            "corner_share_of_three_point_attempts", "corner_three_point_pct", "heaves_attempted", "heaves_made",
        ],
        note: { _ in "Printed from play-by-play, which the league keeps since 1996-97." }
    )

    static let plays = PlayerLines(
        id: "plays",
        title: "play-by-play",
        columns: [
            "share_at_point_guard", "share_at_shooting_guard", "share_at_small_forward", "share_at_power_forward",
            "share_at_center", "on_court_plus_minus", "net_plus_minus", "bad_pass_turnovers", "lost_ball_turnovers",
            "shooting_fouls", "offensive_fouls", "shooting_fouls_drawn", "offensive_fouls_drawn", "points_by_assists",
            "and_ones", "shots_blocked",
        ],
        note: { _ in "Printed from play-by-play, which the league keeps since 1996-97." }
    )

    /// Which seasons are not as printed; `nil` where all are.
    private static func estimated(_ rows: [Record], _ how: String) -> String? {
        let seasons = rows.filter { $0["is_printed"].flag == false }.count
        guard seasons > 0 else { return nil }
        let all = Set(rows.compactMap(\.season)).count
        return "As printed, but for \(seasons) of \(all) season\(all == 1 ? "" : "s"): \(how)."
    }
}
