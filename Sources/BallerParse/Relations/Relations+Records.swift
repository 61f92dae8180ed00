import BallerPages

/// Records of players and teams: the most, the highest, the longest.
enum RecordRelations {
    static let records = Relation(
        "bref_records",
        "One row per place in a list of a record, such as most wins of a team in a season.",
        key: ["board", "record", "record_order"],
        columns: [
            .context("board"), .context("record"), .context("title"), .context("record_order", .integer),
            .stat("value", .text), .stat("holder", .text, "entity"), .link("player_id", .player, "entity"),
            .link("team_id", .team, "entity"),
            .derived("season_year", .integer, ["season_or_game"]) { element in
                .integer(optional: element.identifier(.seasonYear).flatMap { Int($0) })
            },
            .link("league", .league, "season_or_game"), .link("game_id", .game, "season_or_game"),
            .stat("season_or_game", .text), .stat("notes", .text),
        ]
    )

    /// A list is identified by its page's path; it has no other id.
    static let lists = Relation(
        "bref_leader_lists",
        "One row per list of leaders or records that the index of them links.",
        key: ["path"],
        columns: [.context("list_order", .integer), .context("path"), .context("title"), .context("section")]
    )

    static let contests = Relation(
        "bref_all_star_contests",
        "One row per contest of an All-Star weekend, season and player named in its line.",
        key: ["contest", "row_order", "player_order"],
        columns: [
            .context("contest"), .context("title"), .context("row_order", .integer), .context("player_order", .integer),
            .context("season_year", .integer), .context("league"), .context("player_id"), .context("player_name"),
            .context("column"), .context("line"),
        ]
    )
}
