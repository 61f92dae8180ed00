import BallerDuckDB
import BallerSQL
import Foundation

/// Two seasons of box score sheets, with seconds, beside the minutes that are printed of the seasons of their players.
struct RealSheets {
    private let connection: Connection

    /// Blocking; builds every model.
    init(data: URL, warehouse: Warehouse) throws {
        connection = try Database(.memory, options: DatabaseOptions(threads: 1)).connect()
        try connection.createMissingInputs(of: warehouse)
        try connection.loadReferences(of: warehouse)
        for season in ["2017-18", "2022-23"] {
            try run(Self.games("\(data.path)/derived/bbr_games_\(season).csv.gz"))
            try run(Self.sheets("\(data.path)/derived/bbr_player_box_\(season).csv.gz"))
        }
        try run(Self.teams)
        try connection.buildModels(of: warehouse)
        try run(Self.printed("\(data.path)/season/Per 100 Poss.csv.gz"))
    }

    private func run(_ text: String) throws { try connection.execute(SQL(name: "real sheets", text: text)) }

    private static func games(_ file: String) -> String {
        """
        INSERT INTO raw_bref__games BY NAME
        SELECT
            1 AS import_batch_id,
            row_number() OVER (ORDER BY game_id) AS source_row,
            game_id,
            strptime(game_id[:8], '%Y%m%d')::DATE AS game_date,
            season[:4]::INTEGER + 1 AS season_year,
            CASE stage WHEN 'regular' THEN 'REGULAR' WHEN 'play-in' THEN 'PLAY_IN' ELSE 'PLAYOFF' END AS season_type,
            away AS away_team_id,
            home AS home_team_id,
            away_pts::INTEGER AS away_points,
            home_pts::INTEGER AS home_points,
            len(string_split(home_line, ' ')) - 5 AS overtimes
        FROM read_csv('\(file)', all_varchar = true);
        """
    }

    /// The last lines of the sheets: a player's line without one is set aside.
    private static let teams = """
        INSERT INTO raw_bref__team_box_scores BY NAME
        SELECT 3 AS import_batch_id, row_number() OVER (ORDER BY game_id, is_home) AS source_row, *
        FROM (
            SELECT game_id, home_team_id AS team_id, away_team_id AS opponent_team_id, TRUE AS is_home, home_points AS points
            FROM raw_bref__games
            UNION ALL
            SELECT game_id, away_team_id, home_team_id, FALSE, away_points
            FROM raw_bref__games
        );
        """

    private static func sheets(_ file: String) -> String {
        """
        INSERT INTO raw_bref__player_box_scores BY NAME
        SELECT
            2 AS import_batch_id,
            row_number() OVER (ORDER BY game_id, team, "order"::INTEGER) AS source_row,
            game_id,
            team AS team_id,
            opponent AS opponent_team_id,
            location = 'home' AS is_home,
            player_id,
            player AS player_name,
            "order"::INTEGER AS sheet_order,
            starter = '1' AS is_starter,
            60 * split_part(mp, ':', 1)::INTEGER + split_part(mp, ':', 2)::INTEGER AS seconds_played,
            pts::INTEGER AS points
        FROM read_csv('\(file)', all_varchar = true)
        WHERE mp IS NOT NULL;
        """
    }

    private static func printed(_ file: String) -> String {
        """
        CREATE TABLE printed AS
        SELECT
            season::INTEGER AS season_year,
            player_id AS bref_player_id,
            mp::INTEGER AS minutes,
            team
        FROM read_csv('\(file)', all_varchar = true)
        WHERE season IN ('2018', '2023')
        """
    }

    /// Lines of docs/comparison.md.
    func minutes() throws -> [String] {
        let text = """
            WITH compared AS (
                SELECT
                    printed.season_year,
                    CASE
                        WHEN printed.team LIKE '_TM' THEN 'seasons with several teams'
                        ELSE 'players with a team'
                    END AS what,
                    abs(own.minutes_played - printed.minutes) AS off
                FROM printed
                LEFT JOIN ref_bref_team_codes AS codes ON printed.team = codes.code AND codes.league = 'NBA'
                LEFT JOIN dim_players AS players ON printed.bref_player_id = players.bref_id
                LEFT JOIN agg_player_seasons AS own
                    ON
                        own.player_id = players.player_id
                        AND own.season_year = printed.season_year
                        AND own.season_type = 'REGULAR'
                        AND CASE
                            WHEN printed.team LIKE '_TM' THEN own.row_scope = 'season_total'
                            ELSE own.row_scope = 'stint' AND own.team_id = codes.team_id
                        END
            )
            SELECT
                '| ' || season_year || ' | ' || what || ' | ' || count(*) || ' | '
                    || count(*) FILTER (WHERE off = 0) || ' | ' || coalesce(max(off), -1) || ' |'
            FROM compared
            GROUP BY season_year, what
            ORDER BY season_year, what
            """
        let rows = try connection.rows(SQL(name: "minutes", text: text)).compactMap { $0.values.first?.text }
        return [
            "## Minutes of player seasons", "", "| season | what | printed | equal | most off |",
            "|---|---|---|---|---|",
        ]
            + rows
    }
}
