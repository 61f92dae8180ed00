import BallerDuckDB
import BallerSQL
import Foundation

/// Real lists of players of both sides and eight seasons of game logs, with the ids of both matched.
struct RealLists {
    static let files = [
        "season_tables__player_career_info": "season/Player Career Info.csv.gz",
        "season_tables__player_season_info": "season/Player Season Info.csv.gz",
        "nba_tables__players": "nba/Players.csv.gz",
        "nba_tables__common_player_info": "nba/common_player_info.csv.gz",
        "nba_tables__static_players": "nba/player.csv",
        "player_lists__bbr_players": "players/bbr_players.csv", "player_lists__nba_players": "players/nba_players.csv",
    ]

    let connection: Connection
    private let warehouse: Warehouse
    private let data: URL

    /// Blocking; matches the lists of these kinds, each named as its relation.
    init(_ kinds: [String], data: URL, warehouse: Warehouse, withLogs: Bool) throws {
        self.warehouse = warehouse
        self.data = data
        connection = try Database(.memory, options: DatabaseOptions(threads: 1)).connect()
        for kind in kinds { try load(kind) }
        if withLogs { try loadLogs() }
        try connection.createMissingInputs(of: warehouse)
        try connection.loadReferences(of: warehouse)
        for model in warehouse.models where model.step == .staging {
            let text = "CREATE TABLE \(model.stem) AS\n" + (try warehouse.render(model))
            try run(text)
        }
        try run(truth)
    }

    func run(_ text: String) throws { try connection.execute(SQL(name: "real lists", text: text)) }

    func rows(_ text: String) throws -> [Row] { try connection.rows(SQL(name: "real lists", text: text)) }

    /// The declared columns of a file, each with its type, as a build would read them.
    private func load(_ kind: String) throws {
        guard let file = warehouse.sources.flatMap(\.files).first(where: { $0.relation == "raw_\(kind)" }),
            let name = Self.files[kind]
        else { return }
        let path = data.appending(path: name).path
        let records = "read_csv('\(path)', all_varchar = true, header = true)"
        let header = Set(try rows("DESCRIBE FROM \(records)").compactMap { $0[0].text })
        let columns = file.columns.map { column in
            let text = header.contains(column.column) ? "\"\(column.column)\"" : "NULL::VARCHAR"
            return "TRY_CAST(nullif(nullif(\(text), ''), '\(file.missing ?? "")') AS \(column.type)) AS \(column.name)"
        }
        try run(
            """
            CREATE TABLE \(file.relation) AS
            SELECT \(columns.joined(separator: ", ")), 1 AS import_batch_id, row_number() OVER () AS source_row
            FROM \(records)
            """
        )
    }

    private func loadLogs() throws {
        let logs = data.appending(path: "gamelogs/player_gamelogs_*.csv.gz").path
        try run(
            """
            CREATE TABLE raw_nba_gamelogs__player_gamelogs AS
            SELECT
                1 AS import_batch_id,
                row_number() OVER () AS source_row,
                SEASON_ID::INTEGER AS season_id,
                PLAYER_ID::BIGINT AS player_id,
                PLAYER_NAME AS player_name,
                TEAM_ID::BIGINT AS team_id,
                TEAM_ABBREVIATION AS team_abbreviation,
                GAME_ID AS game_id,
                GAME_DATE::DATE AS game_date,
                MATCHUP AS matchup,
                PTS::INTEGER AS points
            FROM read_csv('\(logs)', all_varchar = true)
            """
        )
    }

    /// Pairs that are one person by evidence which the matching does not see: both sides' drafts say that they were picked with the
    /// same number of a year and by the same last name, or they have the same numbers in the same games.
    private var truth: String {
        let last = { (name: String) in
            "list_last(string_split(regexp_replace(lower(strip_accents(\(name))), '( (jr|sr)\\.?| i{2,3}| iv)$', ''), ' '))"
        }
        return """
            CREATE TABLE truth AS
            WITH pages AS (
                SELECT season AS year, overall_pick AS pick, min(player_id) AS bref_player_id, min(player) AS player
                FROM read_csv('\(data.path)/season/Draft Pick History.csv', all_varchar = true)
                WHERE lg <> 'ABA' AND overall_pick <> 'NA' AND player_id <> 'NA'
                GROUP BY ALL HAVING count(*) = 1
            ),
            numbers AS (
                SELECT season AS year, overall_pick AS pick, min(person_id)::BIGINT AS nba_player_id, min(player_name) AS player
                FROM read_csv('\(data.path)/nba/draft_history.csv.gz', all_varchar = true)
                WHERE overall_pick <> '0'
                GROUP BY ALL HAVING count(*) = 1
            ),
            lines AS (
                SELECT box.player_id AS bref_player_id, logs.player_id AS nba_player_id, count(*) AS equal_lines
                FROM (
                    SELECT *, strptime(game_id[:8], '%Y%m%d')::DATE AS game_date
                    FROM read_csv('\(data.path)/derived/bbr_player_box_*.csv.gz', all_varchar = true)
                ) AS box
                INNER JOIN ref_bref_team_codes AS codes ON box.team = codes.code AND codes.league = 'NBA'
                INNER JOIN (
                    SELECT PLAYER_ID::BIGINT AS player_id, TEAM_ID::BIGINT AS team_id, GAME_DATE::DATE AS game_date, PTS, REB, AST, FGM, FGA
                    FROM read_csv('\(data.path)/gamelogs/player_gamelogs_*.csv.gz', all_varchar = true)
                ) AS logs
                    ON box.game_date = logs.game_date AND codes.team_id = logs.team_id AND box.pts = logs.PTS
                        AND box.trb = logs.REB AND box.ast = logs.AST AND box.fg = logs.FGM AND box.fga = logs.FGA
                GROUP BY ALL
                HAVING count(*) >= 5
            )
            SELECT 'draft' AS evidence, bref_player_id, nba_player_id
            FROM pages INNER JOIN numbers USING (year, pick)
            WHERE \(last("pages.player")) = \(last("numbers.player"))
            UNION
            SELECT 'lines', bref_player_id, arg_max(nba_player_id, equal_lines) FROM lines GROUP BY bref_player_id
            """
    }
}
