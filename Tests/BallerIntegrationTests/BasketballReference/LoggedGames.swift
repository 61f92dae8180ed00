import BallerDuckDB
import BallerSQL
import BallerTestSupport
import Foundation
import Testing

/// Box scores of the four games of 2018-19 of which a play-by-play page is kept, taken from the game logs of the NBA and
/// written as the parser writes them: an account of the same shots by another hand.
struct LoggedGames {
    private static let box = [
        "FGM field_goals_made", "FGA field_goals_attempted", "FG3M three_pointers_made",
        "FG3A three_pointers_attempted", "FTM free_throws_made", "FTA free_throws_attempted",
        "OREB offensive_rebounds", "DREB defensive_rebounds", "REB rebounds", "AST assists", "STL steals",
        "BLK blocks", "TOV turnovers", "PF personal_fouls", "PTS points",
    ].map { $0.replacing(" ", with: " AS ") }.joined(separator: ", ")

    static func write(to folder: URL) throws {
        let data = try #require(SharedData.folder)
        let connection = try Database(.memory).connect()
        for (name, file) in [
            ("lines", "gamelogs/player_gamelogs_2018-19.csv.gz"), ("sides", "gamelogs/games_2018-19.csv"),
            ("people", "players/bbr_players.csv"),
        ] {
            let path = data.appending(path: file).path
            let text = "CREATE TABLE \(name) AS SELECT * FROM read_csv('\(path)', all_varchar = true)"
            try connection.execute(SQL(name: file, text: text))
        }
        try connection.execute(SQL(name: "games", text: games))
        try connection.execute(SQL(name: "plain names", text: plainName))
        try connection.writeRaw("games", scores, to: folder)
        try connection.writeRaw("team_box_scores", teams, to: folder)
        try connection.writeRaw("player_box_scores", players, to: folder)
    }

    /// Which game of the log a page is about: the codes of these teams are the same on both sides.
    private static let games = """
        CREATE TABLE games AS
        SELECT DISTINCT GAME_ID, GAME_DATE, strftime(CAST(GAME_DATE AS DATE), '%Y%m%d0') || home AS game_id_of_page, home, away
        FROM (
            SELECT *, split_part(MATCHUP, ' vs. ', 1) AS home, split_part(MATCHUP, ' vs. ', 2) AS away
            FROM sides
            WHERE contains(MATCHUP, ' vs. ')
        )
        WHERE game_id_of_page IN ('201810160BOS', '201810270MIL', '201901010DEN', '201901010SAC')
        """

    /// Names without accents, points and what comes after the family name.
    private static let plainName = #"""
        CREATE MACRO plain(name) AS regexp_replace(
            regexp_replace(lower(strip_accents(name)), ' (jr|sr|ii|iii|iv)\.?$', ''),
            '[^a-z]', '', 'g'
        )
        """#

    private static let scores = """
        SELECT games.game_id_of_page AS game_id, games.GAME_DATE AS game_date, 2019 AS season_year,
            'REGULAR' AS season_type, games.away AS away_team_id, games.home AS home_team_id,
            away.PTS AS away_points, home.PTS AS home_points,
            CAST(round((CAST(home.MIN AS INTEGER) - 240) / 25) AS INTEGER) AS overtimes
        FROM games
        INNER JOIN sides AS home ON home.GAME_ID = games.GAME_ID AND home.TEAM_ABBREVIATION = games.home
        INNER JOIN sides AS away ON away.GAME_ID = games.GAME_ID AND away.TEAM_ABBREVIATION = games.away
        """

    private static let teams = """
        SELECT games.game_id_of_page AS game_id, TEAM_ABBREVIATION AS team_id,
            CASE WHEN TEAM_ABBREVIATION = home THEN away ELSE home END AS opponent_team_id,
            TEAM_ABBREVIATION = home AS is_home, CAST(MIN AS INTEGER) AS minutes_played, \(box)
        FROM sides
        INNER JOIN games USING (GAME_ID)
        """

    /// Three players are called otherwise by now.
    private static let players = """
        SELECT games.game_id_of_page AS game_id, TEAM_ABBREVIATION AS team_id,
            CASE WHEN TEAM_ABBREVIATION = home THEN away ELSE home END AS opponent_team_id,
            TEAM_ABBREVIATION = home AS is_home,
            CASE PLAYER_NAME
                WHEN 'Juancho Hernangomez' THEN 'hernaju01'
                WHEN 'Wes Iwundu' THEN 'iwundwe01'
                WHEN 'Enes Freedom' THEN 'kanteen01'
                ELSE regexp_extract(people.link, '([a-z0-9]+)[.]html', 1)
            END AS player_id,
            PLAYER_NAME AS player_name,
            row_number() OVER (PARTITION BY lines.GAME_ID, TEAM_ABBREVIATION ORDER BY PLAYER_ID) AS sheet_order,
            60 * CAST(MIN AS INTEGER) AS seconds_played, \(box), CAST(CAST(PLUS_MINUS AS DOUBLE) AS INTEGER) AS plus_minus
        FROM lines
        INNER JOIN games USING (GAME_ID)
        LEFT JOIN people
            ON plain(people.name) = plain(lines.PLAYER_NAME)
            AND 2019 BETWEEN CAST(people.year_from AS INTEGER) AND CAST(people.year_to AS INTEGER)
        """
}
