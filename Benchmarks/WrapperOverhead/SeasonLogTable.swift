import BallerDuckDB
import Foundation

/// A table of player game logs of the size of ten seasons, and the query of one player's season.
///
/// 3,100 player-seasons of 82 games, sorted by player and date as the artifact is, in small row groups.
enum SeasonLogTable {
    static let players = 310
    static let seasons = 2014...2023

    static let query = SQL(
        name: "season_log.sql",
        text: """
            SELECT game_id, game_date, opponent, outcome, is_home, minutes_played, field_goals_made,
                field_goals_attempted, three_pointers_made, three_pointers_attempted, free_throws_made,
                free_throws_attempted, rebounds, assists, steals, points, plus_minus, game_score
            FROM player_gamelogs
            WHERE player_id = $player_id AND season_year = $season_year
            """
    )

    static func make(in folder: URL) throws -> Connection {
        let connection = try Database(.memory, options: DatabaseOptions(threads: 1)).connect()
        let file = folder.appending(path: "logs.duckdb").path(percentEncoded: false)
        try connection.execute(
            SQL(name: "attach", text: "ATTACH '\(file)' AS logs (ROW_GROUP_SIZE 2048); USE logs; BEGIN TRANSACTION")
        )
        try connection.execute(table)
        try connection.execute(SQL(name: "checkpoint", text: "COMMIT; CHECKPOINT"))
        return connection
    }

    private static let table = SQL(
        name: "player_gamelogs.sql",
        text: """
            CREATE TABLE player_gamelogs AS
            SELECT (1000 + p)::INTEGER AS player_id, s::SMALLINT AS season_year,
                22000000 + s * 100000 + p * 82 + g AS game_id,
                make_date(s::INTEGER - 1, 10, 20) + g::INTEGER * 2 AS game_date,
                chr((65 + hash(p, g) % 26)::INTEGER) || 'XT' AS opponent,
                CASE WHEN hash(g) % 2 = 0 THEN 'WIN' ELSE 'LOSS' END AS outcome,
                hash(g, 1) % 2 = 0 AS is_home,
                (hash(p, s, g, 0) % 48)::SMALLINT AS minutes_played,
                (hash(p, s, g, 1) % 20)::SMALLINT AS field_goals_made,
                (hash(p, s, g, 2) % 40)::SMALLINT AS field_goals_attempted,
                (hash(p, s, g, 3) % 10)::SMALLINT AS three_pointers_made,
                (hash(p, s, g, 4) % 20)::SMALLINT AS three_pointers_attempted,
                (hash(p, s, g, 5) % 15)::SMALLINT AS free_throws_made,
                (hash(p, s, g, 6) % 20)::SMALLINT AS free_throws_attempted,
                (hash(p, s, g, 7) % 20)::SMALLINT AS rebounds,
                (hash(p, s, g, 8) % 15)::SMALLINT AS assists,
                CASE WHEN g % 9 > 0 THEN (hash(p, s, g, 9) % 5)::SMALLINT END AS steals,
                (hash(p, s, g, 10) % 50)::SMALLINT AS points,
                ((hash(p, s, g, 11) % 60)::INTEGER - 30)::SMALLINT AS plus_minus,
                (hash(p, s, g, 12) % 400) / 10 AS game_score
            FROM range(\(players)) AS players(p), range(\(seasons.lowerBound), \(seasons.upperBound + 1)) AS seasons(s),
                range(82) AS games(g)
            ORDER BY p, s, g
            """
    )
}
