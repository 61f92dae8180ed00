import BallerDuckDB
import BallerSQL

/// The failing rows of one check, in a temporary table, with names for the numbers in them.
struct FailingRows {
    private static let table = "failing_rows"
    /// The column in which a check may say how many rows one row represents.
    private static let weight = "rows_counted"

    let connection: Connection
    let warehouse: Warehouse
    let check: SQLFile
    let count: Int
    private let columns: [String]
    private let numbers: Set<String>

    init(of check: SQLFile, _ warehouse: Warehouse, on connection: Connection) throws {
        self.connection = connection
        self.warehouse = warehouse
        self.check = check
        let text = "CREATE OR REPLACE TEMP TABLE \(Self.table) AS\n\(try warehouse.render(check))"
        // Most checks find nothing; then nothing else is queried, since that would take as long as the check.
        guard let found = try connection.rows(SQL(name: check.name, text: text)).first?[0].int, found > 0 else {
            (count, columns, numbers) = (0, [], [])
            return
        }
        // Queries the table itself, because the engine's list of all columns takes longer than most checks.
        let known = try connection.stream(SQL(name: check.name, text: "SELECT * FROM \(Self.table) LIMIT 0")).columns
        let columns = known.map(\.name)
        let sum = columns.contains(Self.weight) ? "CAST(coalesce(sum(\(Self.weight)), 0) AS BIGINT)" : "count(*)"
        let counted = try connection.rows(SQL(name: check.name, text: "SELECT \(sum) FROM \(Self.table)"))
        count = counted.first?[0].int ?? 0
        self.columns = columns
        numbers = Set(known.filter { $0.type != .varchar }.map(\.name))
    }

    /// Calls `body` with each row in the check's order, or with only the first `limit` rows.
    func forEach(limit: Int?, _ body: (FailingRow) -> Void) throws {
        guard count > 0 else { return }
        let stream = try connection.stream(SQL(name: check.name, text: try statement(limit: limit).text))
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
        guard count > 0 else { return }
        try connection.execute(SQL(name: check.name, text: "DROP TABLE IF EXISTS \(Self.table)"))
    }

    private func statement(limit: Int?) throws -> SQL {
        let names = try self.names()
        let columns = ["failing.* EXCLUDE (failing_row)"] + names.map(\.columns)
        return try warehouse.statement(
            "named_failing_rows",
            [
                "columns": columns.joined(separator: ", "), "limit": limit.map { "LIMIT \($0)" } ?? "",
                "joins": names.map(\.join).joined(separator: "\n"),
            ]
        )
    }

    private struct Names {
        let columns: String
        let join: String
    }

    private func names() throws -> [Names] {
        let named = ["game_id", "player_id", "team_id"].filter(numbers.contains)
        var names = try named.compactMap { try self.names(of: $0) }
        if !columns.contains("file"), let records = try records() { names.append(records) }
        return names
    }

    /// Names for a numeric column, once the build has them; Basketball-Reference's own tables have readable ids.
    private func names(of column: String) throws -> Names? {
        guard let query = warehouse.buildQueries["names_by_\(column)"],
            try query.header.reads.allSatisfy({ try !columns(of: $0).isEmpty })
        else { return nil }
        let alias = "by_\(column)"
        return Names(
            columns: "\(alias).* EXCLUDE (\(column))",
            join: "LEFT JOIN (\n\(query.text)\n) AS \(alias) ON failing.\(column) = \(alias).\(column)"
        )
    }

    /// The records that the row was made from, if the relation has them and there are few.
    private func records() throws -> Names? {
        let known = try columns(of: check.relation)
        let shared = check.header.key.filter { known.contains($0) && columns.contains($0) }
        guard known.isSuperset(of: ["import_batch_id", "source_row"]), !shared.isEmpty else { return nil }
        let keys = shared.map(SQLText.identifier)
        let query = try warehouse.statement(
            "records_of_failing_rows",
            ["relation": check.relation, "keys": keys.joined(separator: ", ")]
        )
        return Names(
            columns: "records.record",
            join: "LEFT JOIN (\n\(query.text)\n) AS records ON "
                + keys.map { "failing.\($0) = records.\($0)" }.joined(separator: " AND ")
        )
    }

    /// The columns of a relation of the build; none if there is no such relation yet.
    private func columns(of relation: String) throws -> Set<String> {
        let query = try warehouse.statement("columns_of_table")
        let rows = try connection.rows(query, [.text(relation), .text(Workbench.live)])
        return Set(rows.compactMap { $0[0].text })
    }
}
