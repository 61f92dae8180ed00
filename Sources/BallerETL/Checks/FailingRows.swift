import BallerDuckDB
import BallerSQL

/// The failing rows of one check, kept in a temporary table, with names for the numbers in them.
struct FailingRows {
    private static let table = "failing_rows"
    /// A row that more records than this belong to is not led back to them.
    private static let mostRecords = 3
    /// A column in which a check may say for how many rows one stands.
    private static let weight = "rows_counted"

    let connection: Connection
    let check: SQLFile
    let count: Int
    private let columns: [String]

    init(of check: SQLFile, text: String, on connection: Connection) throws {
        self.connection = connection
        self.check = check
        try connection.execute(
            SQL(name: check.name, text: "CREATE OR REPLACE TEMP TABLE \(Self.table) AS\n\(text)")
        )
        let columns = try Self.columns(of: Self.table, connection).map(\.name)
        let sum = columns.contains(Self.weight) ? "CAST(coalesce(sum(\(Self.weight)), 0) AS BIGINT)" : "count(*)"
        let counted = try connection.rows(SQL(name: check.name, text: "SELECT \(sum) FROM \(Self.table)"))
        count = counted.first?[0].int ?? 0
        self.columns = columns
    }

    /// Calls `body` with each row in the check's order, or with the first `limit` of them.
    func forEach(limit: Int?, _ body: (FailingRow) -> Void) throws {
        guard count > 0 else { return }
        let stream = try connection.stream(SQL(name: check.name, text: try statement(limit: limit)))
        let fields = stream.columns.map { (name: $0.name, isText: $0.type == .varchar) }
        let isKey = fields.indices.map { $0 < columns.count && check.header.key.contains(fields[$0].name) }
        while let chunk = try stream.next() {
            for row in 0..<chunk.rowCount {
                let values = fields.indices.map { index in
                    let value = chunk.columns[index].value(at: row)
                    return FailingRow.Field(
                        name: fields[index].name,
                        value: value == .null ? nil : "\(value)",
                        isText: fields[index].isText
                    )
                }
                body(
                    FailingRow(
                        key: check.header.key.compactMap { key in
                            values.indices.first { isKey[$0] && values[$0].name == key }
                        }
                        .map { values[$0] },
                        others: values.indices.filter { index in
                            index < columns.count && !isKey[index] && fields[index].name != Self.weight
                        }
                        .map { values[$0] },
                        weight: values.first { $0.name == Self.weight }?.value.flatMap { Int($0) } ?? 1,
                        names: Array(values[columns.count...])
                    )
                )
            }
        }
    }

    /// Frees the rows.
    func drop() throws {
        try connection.execute(SQL(name: check.name, text: "DROP TABLE IF EXISTS \(Self.table)"))
    }

    private func statement(limit: Int?) throws -> String {
        let names = try self.names()
        return """
            SELECT \((["failing.* EXCLUDE (failing_row)"] + names.map(\.columns)).joined(separator: ", "))
            FROM (
                SELECT *, rowid AS failing_row
                FROM \(Self.table)
                ORDER BY rowid \(limit.map { "LIMIT \($0)" } ?? "")
            ) AS failing
            \(names.map(\.join).joined(separator: "\n"))
            ORDER BY failing.failing_row
            """
    }

    private struct Names {
        let columns: String
        let join: String
    }

    private func names() throws -> [Names] {
        var names: [Names] = []
        if columns.contains("game_id") { names.append(Self.games) }
        if columns.contains("player_id"), try isNumber("player_id") { names.append(Self.players) }
        if columns.contains("team_id") { names.append(Self.teams) }
        if !columns.contains("file"), let records = try records() { names.append(records) }
        return names
    }

    /// Basketball-Reference's own tables name players by its ids, which need no translation.
    private func isNumber(_ column: String) throws -> Bool {
        try Self.columns(of: Self.table, connection).contains { $0.name == column && $0.type != "VARCHAR" }
    }

    private static let games = Names(
        columns: "games.game, games.nba_game_id, games.bref_game_id",
        join: """
            LEFT JOIN (
                SELECT
                    games.game_id,
                    any_value(concat(games.game_date, ' ', away.abbreviation, ' @ ', home.abbreviation)) AS game,
                    any_value(games.nba_id) AS nba_game_id,
                    any_value(games.bref_id) AS bref_game_id
                FROM dim_games AS games
                LEFT JOIN dim_team_seasons AS home
                    ON games.home_team_id = home.team_id AND games.season_year = home.season_year
                LEFT JOIN dim_team_seasons AS away
                    ON games.away_team_id = away.team_id AND games.season_year = away.season_year
                GROUP BY games.game_id
            ) AS games ON failing.game_id = games.game_id
            """
    )

    private static let players = Names(
        columns: "players.player",
        join: """
            LEFT JOIN (
                SELECT player_id, any_value(full_name) AS player FROM dim_players GROUP BY player_id
            ) AS players ON failing.player_id = players.player_id
            """
    )

    private static let teams = Names(
        columns: "teams.team",
        join: """
            LEFT JOIN (
                SELECT team_id, arg_max(full_name, season_year) AS team FROM dim_team_seasons GROUP BY team_id
            ) AS teams ON failing.team_id = teams.team_id
            """
    )

    /// The records that the row was made from, where the relation knows them and they are few.
    private func records() throws -> Names? {
        let known = Set(try Self.columns(of: check.relation, connection).map(\.name))
        let shared = check.header.key.filter { known.contains($0) && columns.contains($0) }
        guard known.isSuperset(of: ["import_batch_id", "source_row"]), !shared.isEmpty else { return nil }
        let keys = shared.map(SQLText.identifier)
        let selected = keys.joined(separator: ", ")
        return Names(
            columns: "records.record",
            join: """
                LEFT JOIN (
                    SELECT
                        \(selected),
                        string_agg(concat(batches.file, ' ', rows.source_row), ', ' ORDER BY rows.import_batch_id, rows.source_row)
                            AS record
                    FROM \(check.relation) AS rows
                    INNER JOIN import_batches AS batches ON rows.import_batch_id = batches.import_batch_id
                    WHERE (\(selected)) IN (SELECT (\(selected)) FROM \(Self.table))
                    GROUP BY \(selected)
                    HAVING count(*) <= \(Self.mostRecords)
                ) AS records ON \(keys.map { "failing.\($0) = records.\($0)" }.joined(separator: " AND "))
                """
        )
    }

    private static func columns(of table: String, _ connection: Connection) throws -> [(name: String, type: String)] {
        let text = """
            SELECT column_name, data_type
            FROM duckdb_columns()
            WHERE table_name = ? AND database_name <> ?
            ORDER BY column_index
            """
        return try connection.rows(
            SQL(name: "columns of \(table)", text: text),
            [.text(table), .text(Workbench.live)]
        ).map { ($0[0].text ?? "", $0[1].text ?? "") }
    }
}
