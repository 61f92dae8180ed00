import BallerDuckDB
import BallerSQL
import BallerTestSupport
import Foundation
import Testing

/// The box scores of a whole season, kept as tables of their own form, written as the parser writes them.
struct DerivedSeason {
    /// Such as `2022-23`.
    let name: String
    private static let box = [
        "field_goals_made", "field_goals_attempted", "three_pointers_made", "three_pointers_attempted",
        "free_throws_made", "free_throws_attempted", "offensive_rebounds", "defensive_rebounds", "rebounds", "assists",
        "steals", "blocks", "turnovers", "personal_fouls", "points",
    ]

    /// Writes a raw file of every relation of a box score page; columns that the tables lack are empty.
    func write(to folder: URL) throws {
        let data = try #require(SharedData.folder).appending(component: "derived")
        let connection = try Database(.memory).connect()
        for (table, file) in [("games", "bbr_games_\(name)"), ("lines", "bbr_player_box_\(name)")] {
            let path = data.appending(component: "\(file).csv.gz").path
            let text = "CREATE TABLE \(table) AS SELECT * FROM read_csv('\(path)', all_varchar = true)"
            try connection.execute(SQL(name: file, text: text))
        }
        for (kind, select) in selects { try connection.writeRaw(kind, select, to: folder) }
    }

    private var selects: [(kind: String, text: String)] {
        [
            ("games", games), ("player_box_scores", players), ("team_box_scores", teams), ("line_scores", periods),
            ("officials", officials), ("inactives", inactives),
        ]
    }

    private var games: String {
        """
        SELECT game_id, CAST(strptime(game_id[:8], '%Y%m%d') AS DATE) AS game_date,
            CAST(season[:4] AS INTEGER) + 1 AS season_year,
            CASE stage WHEN 'regular' THEN 'REGULAR' WHEN 'playoffs' THEN 'PLAYOFF' ELSE 'PLAY_IN' END AS season_type,
            away AS away_team_id, home AS home_team_id, away_pts AS away_points, home_pts AS home_points,
            len(string_split(home_line, ' ')) - 5 AS overtimes, split_part(arena, ',', 1) AS arena, attendance, title
        FROM games
        """
    }

    private var players: String {
        let names = [
            "fg", "fga", "fg3", "fg3a", "ft", "fta", "orb", "drb", "trb", "ast", "stl", "blk", "tov", "pf", "pts",
        ]
        return """
            SELECT game_id, team AS team_id, opponent AS opponent_team_id, location = 'home' AS is_home, player_id,
                player AS player_name, starter = '1' AS is_starter, "order" AS sheet_order, reason,
                60 * CAST(split_part(mp, ':', 1) AS INTEGER) + CAST(split_part(mp, ':', 2) AS INTEGER)
                    AS seconds_played,
                \(zip(names, Self.box).map { "\($0) AS \($1)" }.joined(separator: ", ")),
                ltrim(plus_minus, '+') AS plus_minus
            FROM lines
            """
    }

    private var teams: String {
        let totals = zip(["minutes_played"] + Self.box, 1...).map { "split_part(totals, ' ', \($1)) AS \($0)" }
        return """
            SELECT game_id, team_id, opponent_team_id, is_home, \(totals.joined(separator: ", "))
            FROM (
                SELECT game_id, away AS team_id, home AS opponent_team_id, false AS is_home, away_totals AS totals
                FROM games
                UNION ALL
                SELECT game_id, home, away, true, home_totals FROM games
            )
            """
    }

    private var periods: String {
        """
        SELECT game_id, team_id, period, CASE WHEN period <= 4 THEN 'QUARTER' ELSE 'OVERTIME' END AS period_type, points
        FROM (
            SELECT game_id, team_id, unnest(points) AS points, unnest(range(1, len(points) + 1)) AS period
            FROM (
                SELECT game_id, away AS team_id, string_split(away_line, ' ')[:-2] AS points FROM games
                UNION ALL
                SELECT game_id, home, string_split(home_line, ' ')[:-2] FROM games
            )
        )
        """
    }

    private var officials: String {
        """
        SELECT game_id, place AS official_order, split_part(official, '|', 1) AS referee_id,
            split_part(official, '|', 2) AS referee_name
        FROM (
            SELECT game_id, unnest(string_split(officials, ';')) AS official,
                unnest(range(1, len(string_split(officials, ';')) + 1)) AS place
            FROM games
            WHERE officials IS NOT NULL
        )
        """
    }

    private var inactives: String {
        """
        SELECT game_id, split_part(player, '|', 1) AS team_id, split_part(player, '|', 2) AS player_id,
            nullif(split_part(player, '|', 3), '') AS player_name
        FROM (SELECT game_id, unnest(string_split(inactive, ';')) AS player FROM games WHERE inactive IS NOT NULL)
        """
    }
}
