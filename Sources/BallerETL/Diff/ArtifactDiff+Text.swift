import BallerCore

extension ArtifactDiff {
    /// The comparison for a terminal.
    package var text: String {
        let differing = tables.filter { !$0.isEqual }
        guard !differing.isEmpty else {
            return (["\(from) and \(to) say the same."] + checksText).joined(separator: "\n\n") + "\n"
        }
        let header = ["Table", "Before", "After", "Added", "Removed", "Changed", "Renamed", "Cells"]
        let rows = differing.map { table in
            let counts = [table.rowsBefore, table.rowsAfter, table.added, table.removed, table.changed, table.renamed]
            return [table.name] + counts.map(String.init) + ["\(table.cells.values.reduce(0, +))"]
        }
        let summary = TextTable(columns: header, rows: rows).text
        let details = differing.map(\.text).filter { !$0.isEmpty }
        return ([summary] + details + checksText).joined(separator: "\n\n") + "\n"
    }

    /// What checks found, if anything.
    private var checksText: [String] {
        guard let checks, !checks.isEmpty else { return [] }
        let rows = checks.map { check in
            [check.name] + [check.new, check.known, check.fixed, check.waived].map(String.init)
        }
        let table = TextTable(columns: ["Check", "New", "Known", "Fixed", "Waived"], rows: rows).text
        let details = checks.filter { !$0.rows.isEmpty }.map { check in
            let lines = check.rows.map { row in
                "  \(row.state.rawValue)  \(row.key.shown)\(row.names.isEmpty ? "" : "  (\(row.names.shown))")"
            }
            return (["\(check.name):"] + lines).joined(separator: "\n")
        }
        return ["Failing rows of checks:\n\(table)"] + details
    }
}

extension ArtifactDiff.Table {
    fileprivate var text: String {
        var lines: [String] = []
        if presence != .both { lines.append("\(name) is only in the \(presence == .onlyInTo ? "second" : "first").") }
        if !columnsAdded.isEmpty { lines.append("\(name) has new columns: \(columnsAdded.joined(separator: ", "))") }
        if !columnsRemoved.isEmpty {
            lines.append("\(name) has lost columns: \(columnsRemoved.joined(separator: ", "))")
        }
        guard !rows.isEmpty else { return lines.joined(separator: "\n") }
        lines.append("\(name):")
        for row in rows {
            let cells = row.cells.map { "\($0.column) \($0.before) → \($0.after)" }.joined(separator: ", ")
            lines.append("  \(row.change.rawValue)  \(row.key)\(cells.isEmpty ? "" : "  \(cells)")")
        }
        return lines.joined(separator: "\n")
    }
}
