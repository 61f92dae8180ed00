import BallerCore
import BallerDuckDB
import BallerSQL
import Foundation

/// Writes refused records to `etl.rejects`, each with its line and text from the file; `close` ends it.
final class RejectWriter {
    private static let textsAtOnce = 1_000
    /// Maximum bytes of buffered texts, which the engine holds outside its memory limit.
    private static let mostWaiting = 4 << 20

    private let connection: Connection
    private let warehouse: Warehouse
    /// One for all files, since thousands of them may have a reject each.
    private let appender: Appender
    private var waiting = 0

    init(connection: Connection, warehouse: Warehouse) throws {
        self.connection = connection
        self.warehouse = warehouse
        appender = try connection.appender(
            table: "rejects",
            schema: RecordTable.schema,
            catalog: Workbench.candidate
        )
    }

    func close() throws { try appender.close() }

    func write(_ rejects: FileRejects, of file: PreparedFile, _ declaration: SourceFile) throws {
        let kept = Dictionary(rejects.kept.map { ($0.sourceRow, $0) }) { first, _ in first }
        // Texts are written as they are found, because together they may exceed memory.
        try find(Set(kept.keys), in: file) { number, found in
            guard let reject = kept[number] else { return }
            let fields = RejectedFields(found.fields, columns: file.columns)
            let value = reject.column.flatMap(fields.value).map { String($0.prefix(ColumnConversion.longestValue)) }
            try appender.append([
                Value(file.batch), Value(number), Value(found.line), Value(reject.column), Value(value),
                Value(reject.reason), Value(reject.message), Value(fields.key(of: declaration)), Value(found.text), 1,
            ])
            waiting += found.text.utf8.count
            guard waiting > Self.mostWaiting else { return }
            try appender.flush()
            waiting = 0
        }
        for (reason, counted) in rejects.counted.sorted(by: { $0.value.first < $1.value.first }) {
            let message =
                "\(counted.records) records from this one on; only the first \(FaultList.mostKept) that are refused "
                + "of a file are kept one by one."
            try appender.append([
                Value(file.batch), Value(counted.first), .null, .null, .null, Value(reason), Value(message), .null,
                .null, Value(counted.records),
            ])
        }
    }

    private struct Found {
        let line: Int?
        let text: String
        let fields: [String]
    }

    private func find(
        _ numbers: Set<Int>,
        in file: PreparedFile,
        _ found: (_ number: Int, Found) throws -> Void
    ) throws {
        switch file.form {
        case .csv, .numberedCSV:
            try CSVRecordTexts.find(numbers, in: file.plain) { number, record in
                let fields = CSVLine(record.text).fields
                try found(number, Found(line: record.line, text: record.text, fields: fields))
            }
        case .parquet:
            let values = file.columns.map {
                "left(CAST(\(SQLText.identifier($0)) AS VARCHAR), \(CSVRecordTexts.maximumBytes))"
            }.joined(separator: ", ")
            let query = try warehouse.statement(
                "rejected_texts",
                ["file": SQLText.literal(file.readable.path), "values": values]
            )
            var waiting = numbers.sorted()[...]
            while !waiting.isEmpty {
                let wanted = Value.list(waiting.prefix(Self.textsAtOnce).map { .int(Int64($0)) })
                waiting = waiting.dropFirst(Self.textsAtOnce)
                for row in try connection.rows(query, [wanted]) {
                    let fields = (row[1].list ?? []).map { $0.text ?? "" }
                    let text = fields.joined(separator: ",").prefix(CSVRecordTexts.maximumBytes)
                    try found(row[0].int ?? 0, Found(line: nil, text: String(text), fields: fields))
                }
            }
        }
    }
}
