/// The sheets of quarters, halves and overtimes; percentages follow from the counts and are left out.
enum PeriodRelations {
    private static let place: [Column] = [
        .context("game_id"), .context("team_id"), .context("period_type"), .context("period", .integer),
    ]

    private static let line: [Column] = StatColumns.box(hasTwoPointers: false, hasPercentages: false)

    static let players = Relation(
        "bref_player_period_lines",
        "One row per player and part of a game (quarter, half or overtime): the line of that part.",
        key: ["game_id", "team_id", "period_type", "period", "player_id"],
        columns: place + [
            .link("player_id", .player, "player"), .derived("player_name", .text, ["player"], Derivations.name),
            .context("sheet_order", .integer), .stat("seconds_played", .seconds, "mp"),
        ] + line + [.stat("plus_minus", .integer)]
    )

    static let teams = Relation(
        "bref_team_period_lines",
        "One row per team and part of a game (quarter, half or overtime): the team's totals of that part.",
        key: ["game_id", "team_id", "period_type", "period"],
        columns: place + [.stat("minutes_played", .integer, "mp")] + line
    )
}
