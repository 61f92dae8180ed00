import BallerDuckDB
import BallerSQL
import Foundation

/// What the statement `read_records` says of a declaration and of the files that it reads.
///
/// Every column of the file is read as text and converted by its declaration. A record with an invalid value is kept
/// temporarily, marked in the columns `fault` and `fault_value`, so that nothing is read twice or lost.
struct LoadStatement {
    /// A mark combines the number of the column and the fault, with this as the factor.
    static let faultsPerColumn = 8

    /// The columns that mark unusable records while a relation is loaded.
    static let marks = ["fault INTEGER", "fault_value VARCHAR"]

    let declaration: SourceFile
    let conversions: [ColumnConversion]

    init(_ declaration: SourceFile) {
        self.declaration = declaration
        conversions = declaration.columns.enumerated().map { ColumnConversion($1, number: $0) }
    }

    /// Creates the raw relation; with `marks`, also the two columns that mark unusable records.
    func createTable(marks: Bool) -> String {
        let all = declaration.tableColumns + (marks ? Self.marks : [])
        return "CREATE TABLE \(Workbench.work).main.\(declaration.relation) (\(all.joined(separator: ", ")))"
    }

    /// The hash of all that tells how a file is read: two files of one content and one such hash have the same records.
    func hash(_ warehouse: Warehouse) throws -> String {
        let text = [
            createTable(marks: true), declaration.missing ?? "",
            try warehouse.statement("read_records", pieces([])).text,
        ]
        return Reuse.hash(text + (try declaration.rules.map { try warehouse.render($0.file) }))
    }

    /// Decodes a mark in `fault`.
    static func reject(_ mark: Int, value: String?, sourceRow: Int, of conversions: [ColumnConversion]) -> Reject? {
        guard let fault = ColumnConversion.Fault(rawValue: mark % faultsPerColumn) else { return nil }
        let conversion = conversions[mark / faultsPerColumn]
        return Reject(
            sourceRow: sourceRow,
            column: conversion.column.column,
            reason: conversion.reason(fault),
            message: conversion.message(fault, value: value)
        )
    }

    /// The pieces of `read_records` for files that have the same columns, column order and form.
    func pieces(_ files: [PreparedFile]) -> [String: String] {
        let marks = conversions.enumerated().map { index, conversion in
            "WHEN NOT \(conversion.isGood) THEN \(index * Self.faultsPerColumn) + \(conversion.fault)"
        }
        return [
            "relation": declaration.relation,
            "typed": conversions.map { "\($0.value) AS \($0.column.name)" }.joined(separator: ", "),
            "texts": SQLText.list(conversions.map(\.text)),
            "faults_per_column": "\(Self.faultsPerColumn)",
            "longest_value": "\(ColumnConversion.longestValue)",
            "marks": marks.joined(separator: " "),
            "converted": conversions.map { "\($0.converted) AS \($0.value)" }.joined(separator: ", "),
            "records": texts(of: files),
        ]
    }

    /// One row per record: its texts as `t0`, `t1`, … in declaration order, NULL if the file lacks the column.
    private func texts(of files: [PreparedFile]) -> String {
        guard let first = files.first else { return "SELECT NULL" }
        let reader = RecordReader(form: first.form, columns: first.columns, files: files)
        let texts = conversions.map { conversion in
            let index = first.columns.firstIndex(of: conversion.column.column)
            let written = index.map { reader.text(of: $0, as: conversion.column.type) } ?? "CAST(NULL AS VARCHAR)"
            let text = declaration.missing.map { "nullif(\(written), \(SQLText.literal($0)))" } ?? written
            let spelling = first.spellings[conversion.column.column]
            return "\(Spellings.corrected(text, spelling, of: conversion.column)) AS \(conversion.text)"
        }
        let batches = SQLText.list(files.map { String($0.batch) })
        return """
            SELECT \(texts.joined(separator: ", ")),
                CAST(\(batches)[CAST(file_index AS BIGINT) + 1] AS INTEGER) AS import_batch_id,
                \(reader.recordNumber) AS source_row
            FROM \(reader.relation)
            """
    }
}
