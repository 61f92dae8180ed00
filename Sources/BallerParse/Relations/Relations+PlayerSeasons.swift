import BallerPages

/// Season lines of players, from the three places where the site prints them.
enum PlayerSeasonTable: String, CaseIterable, Sendable {
    case totals
    case perGame = "per_game"
    case perMinute = "per_minute"
    case perPossession = "per_poss"
    case advanced
    case shooting
    case adjustedShooting = "adj_shooting"
    case playByPlay = "play_by_play"

    var columns: [Column] {
        switch self {
        case .totals:
            [.stat("minutes_played", .integer, "mp")] + StatColumns.box()
                + [.stat("triple_doubles", .integer, "tpl_dbl", "trp_dbl")]
        case .perGame:
            [.stat("minutes_played", .decimal, "mp_per_g")] + StatColumns.box(suffixes: ["_per_g"], type: .decimal)
        case .perMinute:
            [.stat("minutes_played", .integer, "mp")]
                + StatColumns.box(suffixes: ["_per_minute_36", "_per_mp"], type: .decimal)
        case .perPossession:
            [.stat("minutes_played", .integer, "mp")] + StatColumns.box(suffixes: ["_per_poss"], type: .decimal)
                + [.stat("offensive_rating", .decimal, "off_rtg"), .stat("defensive_rating", .decimal, "def_rtg")]
        case .advanced: [.stat("minutes_played", .integer, "mp")] + StatColumns.advanced
        case .shooting: [.stat("minutes_played", .integer, "mp")] + StatColumns.shooting()
        case .adjustedShooting: [.stat("minutes_played", .integer, "mp")] + StatColumns.adjustedShooting
        case .playByPlay: [.stat("minutes_played", .integer, "mp")] + StatColumns.playByPlay
        }
    }

    /// Table ids over the years; `_post` and `playoffs_` variants cover the playoffs.
    var ids: [String] {
        switch self {
        case .totals: ["totals_stats", "totals"]
        case .perGame: ["per_game_stats", "per_game"]
        case .perMinute: ["per_minute_stats", "per_minute"]
        case .perPossession: ["per_poss", "per_poss_stats"]
        case .advanced: ["advanced", "advanced_stats"]
        case .shooting: ["shooting", "shooting_stats"]
        case .adjustedShooting: ["adj_shooting"]
        case .playByPlay: ["pbp_stats", "pbp", "advanced_pbp"]
        }
    }

    var playoffIDs: [String] { ids.flatMap { ["\($0)_post", "playoffs_\($0)"] } }

    var words: String {
        switch self {
        case .totals: "totals"
        case .perGame: "averages per game"
        case .perMinute: "averages per 36 minutes"
        case .perPossession: "averages per 100 team possessions"
        case .advanced: "advanced numbers"
        case .shooting: "shooting by distance"
        case .adjustedShooting: "shooting against the league"
        case .playByPlay: "numbers from play-by-play"
        }
    }

    private static let team: [Column] = [
        .link("team_id", .team, "team_name_abbr", "team_id"),
        .derived("is_combined_totals", .boolean, ["team_name_abbr", "team_id"], Derivations.isCombined),
        .derived("team_count", .integer, ["team_name_abbr", "team_id"], Derivations.teamCount),
    ]

    private static let games: [Column] = [
        .stat("position", .text, "pos"),
        .stat("games_played", .integer, "games", "g"),
        .stat("games_started", .integer, "games_started", "gs"),
    ]

    private static let name: [Column] = [
        .link("player_id", .player, "name_display", "player"),
        .derived("player_name", .text, ["name_display", "player"], Derivations.name),
        .stat("age", .integer),
    ]

    /// From `/leagues/NBA_2018_totals.html` and similar pages.
    var leagueRelation: Relation {
        Relation(
            "bref_player_\(rawValue)",
            "One row per player, season, part of the season and team: \(words), as the league's page prints them.",
            key: ["league", "season_year", "season_type", "player_id", "team_id", "is_combined_totals"],
            columns: [.context("league"), .context("season_year", .integer), .context("season_type")]
                + Self.name + Self.team + Self.games + columns + [.stat("awards", .text)]
        )
    }

    /// From a player's own page.
    var profileRelation: Relation {
        Relation(
            "bref_profile_\(rawValue)",
            "One row per player, season, part of the season and team: \(words), as the player's page prints them.",
            key: ["player_id", "season_year", "season_type", "league", "team_id", "is_combined_totals"],
            columns: [
                .context("player_id"),
                .derived("season_year", .integer, ["year_id", "season"], Derivations.seasonYear),
                .context("season_type"),
                .stat("league", .text, "comp_name_abbr", "lg_id"),
                .stat("age", .integer),
            ] + Self.team + Self.games + columns + [.stat("awards", .text)]
        )
    }

    /// From the page of a team's season.
    var teamRelation: Relation {
        Relation(
            "bref_team_player_\(rawValue)",
            "One row per player of a team's season and part of it: \(words), as the team's page prints them.",
            key: ["team_id", "season_year", "season_type", "player_id"],
            columns: [.context("team_id"), .context("season_year", .integer), .context("season_type")] + Self.name
                + Self.games + columns + [.stat("awards", .text)]
        )
    }
}
