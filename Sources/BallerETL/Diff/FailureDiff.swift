import BallerDuckDB
import BallerSQL

/// Compares the failing rows that two attached artifacts have kept.
struct FailureDiff {
    let connection: Connection
    let warehouse: Warehouse
    let rowLimit: Int

    /// The checks that have failing rows, by name; `nil` if an artifact is of a version that does not name them across builds.
    func checks() throws -> [ArtifactDiff.Check]? {
        guard try isTold(in: TableDiff.before), try isTold(in: TableDiff.after) else { return nil }
        let before = try KeptFailures(connection, warehouse, catalog: TableDiff.before)
        let after = try KeptFailures(connection, warehouse, catalog: TableDiff.after)
        let renumbering = try Renumbering(
            before,
            connection,
            warehouse,
            before: "\(TableDiff.before).main",
            after: "\(TableDiff.after).main"
        )
        return before.checks.intersection(after.checks).sorted().compactMap { name in
            let (old, new) = (before[name] ?? [], after[name] ?? [])
            guard !old.isEmpty || !new.isEmpty else { return nil }
            return check(name, new, FailureMatch(old, new.map { $0.identity ?? "" }, renumbering))
        }
    }

    private func isTold(in catalog: String) throws -> Bool {
        let query = SQL(
            name: "failing rows of \(catalog)",
            text: """
                SELECT count(*) FROM duckdb_columns()
                WHERE database_name = ? AND schema_name = 'etl' AND table_name = 'check_failures' AND column_name = 'identity'
                """
        )
        return try connection.rows(query, [.text(catalog)]).first?[0].int == 1
    }

    private func check(_ name: String, _ rows: [KeptFailures.Row], _ match: FailureMatch) -> ArtifactDiff.Check {
        var check = ArtifactDiff.Check(name: name)
        var (new, waived): ([KeptFailures.Row], [KeptFailures.Row]) = ([], [])
        for (row, earlier) in zip(rows, match.earlier) {
            if row.isWaived { waived.append(row) } else if earlier == nil { new.append(row) } else { check.known += 1 }
        }
        (check.new, check.waived, check.fixed) = (new.count, waived.count, match.gone.count)
        for (state, rows) in [(FailureState.new, new), (.fixed, match.gone), (.waived, waived)] {
            check.rows += rows.prefix(rowLimit).map { row in
                ArtifactDiff.Check.Failure(state: state, key: row.rowKey ?? "", names: row.names ?? "")
            }
        }
        return check
    }
}
