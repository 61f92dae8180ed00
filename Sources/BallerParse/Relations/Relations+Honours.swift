import BallerPages

/// Drafts, awards, leaders, playoffs, All-Star games, and the registers of seasons.
enum HonourRelations {
    static let draftPicks = Relation(
        "bref_draft_picks",
        "One row per pick of a draft.",
        key: ["league", "draft_year", "overall_pick", "player_name"],
        columns: [
            .context("league"), .context("draft_year", .integer), .context("round", .integer),
            .stat("overall_pick", .integer, "pick_overall"), .link("team_id", .team, "team_id"),
            .link("player_id", .player, "player"), .derived("player_name", .text, ["player"], Derivations.name),
            .stat("college", .text, "college_name"), .stat("seasons", .integer), .stat("games", .integer, "g"),
            .stat("minutes_played", .integer, "mp"), .stat("points", .integer, "pts"),
            .stat("rebounds", .integer, "trb"), .stat("assists", .integer, "ast"),
            .stat("field_goal_pct", .decimal, "fg_pct"), .stat("three_point_pct", .decimal, "fg3_pct"),
            .stat("free_throw_pct", .decimal, "ft_pct"), .stat("minutes_per_game", .decimal, "mp_per_g"),
            .stat("points_per_game", .decimal, "pts_per_g"), .stat("rebounds_per_game", .decimal, "trb_per_g"),
            .stat("assists_per_game", .decimal, "ast_per_g"), .stat("win_shares", .decimal, "ws"),
            .stat("win_shares_per_48", .decimal, "ws_per_48"), .stat("box_plus_minus", .decimal, "bpm"),
            .stat("value_over_replacement", .decimal, "vorp"),
        ]
    )

    /// `↳NOP` after a name: the team that got the rights on draft day.
    private static let tradedTo: Column.Derivation = { element in
        guard let arrow = element.text.firstIndex(of: "↳") else { return .null }
        let team = element.text[arrow...].dropFirst().prefix(3)
        return SiteID.isTeam(team.utf8) ? .text(String(team)) : .null
    }

    /// `1T` is a territorial pick, made before the first round and counted as part of it.
    private static let round: Column.Derivation = { element in
        let text = element.text
        if text == "T" { return .null }
        return CellReader.cell(.integer, text.hasSuffix("T") ? String(text.dropLast()) : text)
    }

    static let teamDraftPicks = Relation(
        "bref_team_draft_picks",
        "One row per pick that a franchise made.",
        key: ["franchise_id", "draft_year", "overall_pick", "player_name"],
        columns: [
            .context("franchise_id"),
            .derived("draft_year", .integer, ["year_id", "year", "season"], Derivations.seasonYear),
            .stat("league", .text, "lg_id"), .derived("round", .integer, ["round"], round),
            .derived("is_territorial", .boolean, ["round"]) { element in
                element.text.isEmpty ? .null : .boolean(element.text.hasSuffix("T"))
            },
            .stat("overall_pick", .integer, "pick_overall", "pick"),
            .link("player_id", .player, "player"), .derived("player_name", .text, ["player"], Derivations.linkedName),
            .derived("traded_to_team_id", .text, ["player"], tradedTo),
            .stat("position", .text, "pos"), .stat("college", .text, "college_name", "college"),
            .stat("first_season_year", .integer, "year_min"), .stat("last_season_year", .integer, "year_max"),
            .stat("games", .integer, "g"), .stat("minutes_played", .integer, "mp"), .stat("points", .integer, "pts"),
            .stat("rebounds", .integer, "trb"), .stat("assists", .integer, "ast"),
            .stat("win_shares", .decimal, "ws"), .stat("win_shares_per_48", .decimal, "ws_per_48"),
            .stat("box_plus_minus", .decimal, "bpm"), .stat("value_over_replacement", .decimal, "vorp"),
        ]
    )

    /// Averages that award tables print next to the votes.
    private static let averages: [Column] = [
        .stat("games_played", .integer, "g"), .stat("minutes_per_game", .decimal, "mp_per_g"),
        .stat("points_per_game", .decimal, "pts_per_g"), .stat("rebounds_per_game", .decimal, "trb_per_g"),
        .stat("assists_per_game", .decimal, "ast_per_g"), .stat("steals_per_game", .decimal, "stl_per_g"),
        .stat("blocks_per_game", .decimal, "blk_per_g"), .stat("field_goal_pct", .decimal, "fg_pct"),
        .stat("three_point_pct", .decimal, "fg3_pct"), .stat("free_throw_pct", .decimal, "ft_pct"),
        .stat("win_shares", .decimal, "ws"), .stat("win_shares_per_48", .decimal, "ws_per_48"),
    ]

    static let awardVotes = Relation(
        "bref_award_votes",
        "One row per candidate and award of a season.",
        key: ["season_year", "award_id", "player_id", "coach_id"],
        columns: [
            .context("season_year", .integer), .context("league"), .context("award_id"), .context("award"),
            .stat("rank", .text),
            .stat("team_selection", .text, "all_nba_team", "all_defense_team", "all_rookie_team", "all_aba_team"),
            .stat("position", .text, "pos"), .link("player_id", .player, "player"), .link("coach_id", .coach, "coach"),
            .derived("name", .text, ["player", "coach"], Derivations.name), .stat("age", .integer),
            .link("team_id", .team, "team_id"), .stat("first_place_votes", .decimal, "votes_first", "first_team_votes"),
            .stat("second_team_votes", .decimal), .stat("third_team_votes", .decimal),
            .stat("points_won", .decimal), .stat("points_max", .decimal), .stat("share", .decimal, "award_share"),
            .stat("wins", .integer), .stat("losses", .integer),
        ] + averages
    )

    static let awards = Relation(
        "bref_awards",
        "One row per season and winner of an award.",
        key: ["award_id", "league", "season_year", "player_id", "coach_id"],
        columns: [
            .context("award_id"), .derived("season_year", .integer, ["season", "year_id"], Derivations.seasonYear),
            .stat("league", .text, "lg_id", "comp_name_abbr"), .link("player_id", .player, "player"),
            .link("coach_id", .coach, "coach", "player"),
            .derived("name", .text, ["player", "coach"], Derivations.linkedName),
            .derived("is_tie", .boolean, ["player", "coach"], Derivations.isTie),
            .stat("voting", .text), .stat("age", .integer), .link("team_id", .team, "team_id", "team_name_abbr"),
        ] + averages
    )

    static let honourTeams = Relation(
        "bref_honour_teams",
        "One row per player of an All-League, All-Defensive or All-Rookie team.",
        key: ["award_id", "league", "season_year", "team_selection", "player_id"],
        columns: [
            .context("award_id"), .context("season_year", .integer), .context("league"), .context("team_selection"),
            .context("player_id"), .context("player_name"), .context("position"),
        ]
    )

    static let hallOfFame = Relation(
        "bref_hall_of_fame",
        "One row per member of the Hall of Fame.",
        key: ["year", "name"],
        columns: [
            .derived("year", .integer, ["year_id", "year"], Derivations.seasonYear),
            .derived("name", .text, ["name_full", "player", "name"], Derivations.linkedName),
            .link("player_id", .player, "name_full", "player", "name"),
            .link("coach_id", .coach, "name_full", "player", "name"),
            .stat("category", .text, "category"),
        ]
    )

    static let seasonAwards = Relation(
        "bref_season_awards",
        "One row per award of a season's summary.",
        key: ["league", "season_year", "award_id", "name"],
        columns: [
            .context("league"), .context("season_year", .integer), .context("award_id"), .context("award"),
            .context("name"), .context("player_id"), .context("coach_id"),
        ]
    )

    static let playoffSeries = Relation(
        "bref_playoff_series",
        "One row per playoff series.",
        key: ["league", "season_year", "winner_team_id", "loser_team_id"],
        columns: [
            .context("league"), .context("season_year", .integer), .context("series_id"), .context("round"),
            .context("winner_team_id"), .context("winner_name"), .context("loser_team_id"), .context("loser_name"),
            .context("winner_wins", .integer), .context("loser_wins", .integer), .context("is_decided", .boolean),
        ]
    )

    static let playoffGames = Relation(
        "bref_playoff_games",
        "One row per game of a playoff series.",
        key: ["game_id"],
        columns: [
            .context("league"), .context("season_year", .integer), .context("series_id"), .context("round"),
            .context("game_number", .integer), .context("game_id"), .context("game_date", .date),
            .context("visitor_name"), .context("visitor_points", .integer), .context("home_name"),
            .context("home_points", .integer),
        ]
    )

    static let allStarPlayers = Relation(
        "bref_all_star_box_scores",
        "One row per player of an All-Star game; the season's page names no game, the page of a single game does.",
        key: ["league", "season_year", "game_id", "side", "player_id"],
        columns: [
            .context("league"), .context("season_year", .integer), .context("game_id"), .context("side"),
            .link("player_id", .player, "player"), .derived("player_name", .text, ["player"], Derivations.name),
            .link("team_id", .team, "team_id", "team_name_abbr"), .context("is_starter", .boolean),
            .stat("reason", .text),
            .derived("seconds_played", .seconds, ["mp"]) { CellReader.cell(.seconds, $0.text) },
        ] + StatColumns.box(hasTwoPointers: false)
    )

    static let allStarGames = Relation(
        "bref_all_star_games",
        "One row per All-Star game.",
        key: ["league", "season_year"],
        columns: [
            .derived("season_year", .integer, ["year_id", "season"], Derivations.seasonYear),
            .stat("league", .text, "lg_id"),
            .stat("game_date", .text, "date_game", "date"), .stat("location", .text, "location", "arena"),
            .stat("result", .text, "result", "score"), .link("mvp_player_id", .player, "mvp", "player"),
            .stat("mvp", .text, "mvp", "player"),
        ]
    )

    static let leaderBoards = Relation(
        "bref_leader_boards",
        "One row per place on a board of leaders: of a season, of careers, of active players, or of records over time.",
        key: ["board", "category", "season_type", "is_trailers", "league", "season_year", "rank_order"],
        columns: [
            .context("board"), .context("category"), .context("season_type"), .context("is_trailers", .boolean),
            .context("league"), .context("season_year", .integer),
            .context("rank_order", .integer), .context("rank"), .context("player_id"), .context("player_name"),
            .context("team_id"), .context("team"), .context("value"),
        ]
    )

    static let rookies = Relation(
        "bref_rookies",
        "One row per player whose first season it was: what the player has done in the whole career so far.",
        key: ["league", "season_year", "player_id"],
        columns: [
            .context("league"), .context("season_year", .integer),
            .link("player_id", .player, "player", "name_display"),
            .derived("player_name", .text, ["player", "name_display"], Derivations.name), .stat("debut", .text),
            .derived("debut_game_id", .text, ["debut"], Derivations.gameID),
            .stat("age", .integer), .stat("years", .integer, "years", "year"),
            .stat("games_played", .integer, "g", "games"), .stat("minutes_played", .integer, "mp"),
        ] + StatColumns.box() + [
            .stat("minutes_per_game", .decimal, "mp_per_g"), .stat("points_per_game", .decimal, "pts_per_g"),
            .stat("rebounds_per_game", .decimal, "trb_per_g"), .stat("assists_per_game", .decimal, "ast_per_g"),
            .stat("steals_per_game", .decimal, "stl_per_g"), .stat("blocks_per_game", .decimal, "blk_per_g"),
        ]
    )

    static let seasons = Relation(
        "bref_seasons",
        "One row per league and season.",
        key: ["league", "season_year"],
        columns: [
            .derived("season_year", .integer, ["season"], Derivations.seasonYear), .stat("league", .text, "lg_id"),
            .link("champion_team_id", .team, "champion"), .stat("champion", .text),
            .link("mvp_player_id", .player, "mvp"),
            .stat("mvp", .text), .link("rookie_player_id", .player, "roy"), .stat("rookie", .text, "roy"),
            .link("points_leader_id", .player, "pts_leader_name"), .stat("points_leader", .text, "pts_leader_name"),
            .link("rebounds_leader_id", .player, "trb_leader_name"), .stat("rebounds_leader", .text, "trb_leader_name"),
            .link("assists_leader_id", .player, "ast_leader_name"), .stat("assists_leader", .text, "ast_leader_name"),
            .link("win_shares_leader_id", .player, "ws_leader_name"),
            .stat("win_shares_leader", .text, "ws_leader_name"),
        ]
    )
}
