import BallerArtifact
import BallerDuckDB
import BallerFiles
import BallerSQL
import Foundation

/// Writes the build's own records into the candidate.
struct BuildRecords {
    /// Characters of a message or value kept in a record.
    private static let longestText = 10_000

    let connection: Connection

    func write(_ files: [PreparedFile], finishedAt: Date) throws {
        try append(to: "import_batches") { append in
            for file in files {
                try append([
                    Value(file.batch), .text(file.input.source), .text(file.input.declaration.kind),
                    Value(file.input.declaration.lines?.rawValue), .text(file.input.path),
                    Value(file.fingerprint.bytes), .text(file.fingerprint.sha256),
                    Value(file.records), timestamp(file.startedAt), timestamp(finishedAt),
                ])
            }
        }
    }

    func write(_ outcomes: [CheckOutcome]) throws {
        try append(to: "check_results") { append in
            for outcome in outcomes {
                try append([
                    .text(outcome.check.stem), .text(outcome.check.relation), .text(outcome.check.header.about),
                    .text(outcome.severity.rawValue), .text(outcome.state.rawValue), Value(outcome.failing),
                    Value(outcome.waived), Value(outcome.following), Value(outcome.account.map(cut)),
                    Value(outcome.seconds),
                ])
            }
        }
        try append(to: "check_failures") { append in
            for outcome in outcomes {
                for (index, failure) in outcome.failures.enumerated() {
                    try append([
                        .text(outcome.check.stem), Value(index + 1), .text(failure.row.keyText),
                        .text(failure.row.namesText), .text(cut(failure.row.details)), .text(failure.row.identity),
                        Value(failure.state?.rawValue), Value(failure.firstBuild), Value(failure.waivedBy),
                        Value(failure.followsFrom),
                    ])
                }
            }
        }
        try append(to: "fixed_failures") { append in
            for outcome in outcomes {
                for (index, row) in outcome.fixed.enumerated() {
                    try append([
                        .text(outcome.check.stem), Value(index + 1), .text(row.rowKey ?? ""), .text(row.names ?? ""),
                        .text(row.identity ?? ""), Value(row.firstBuild),
                    ])
                }
            }
        }
    }

    func write(_ entries: [BuildJournal.Entry]) throws {
        try append(to: "log") { append in
            for (index, entry) in entries.enumerated() {
                try append([
                    Value(index + 1), .text(entry.step), .text(entry.level.rawValue), .text(cut(entry.message)),
                    Value(entry.seconds), timestamp(entry.loggedAt),
                ])
            }
        }
    }

    func write(keys: [String: [String]]) throws {
        try append(to: "relations") { append in
            for (relation, columns) in keys.sorted(by: { $0.key < $1.key }) {
                try append([.text(relation), .text(columns.joined(separator: ", "))])
            }
        }
    }

    func write(metadata: [String: String]) throws {
        try append(to: "metadata") { append in
            for (name, value) in metadata.sorted(by: { $0.key < $1.key }) { try append([.text(name), .text(value)]) }
        }
    }

    private func append(to table: String, _ rows: (([Value]) throws -> Void) throws -> Void) throws {
        let appender = try connection.appender(table: table, schema: RecordTable.schema, catalog: Workbench.candidate)
        try rows { try appender.append($0) }
        try appender.close()
    }

    private func timestamp(_ date: Date) -> Value { .timestamp(Timestamp(date)) }

    private func cut(_ text: String) -> String { String(text.prefix(Self.longestText)) }
}
