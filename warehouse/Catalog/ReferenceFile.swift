package import Foundation

/// A table that comes with Baller: `reference/<name>.csv`, loaded as `ref_<name>`.
///
/// A file may have `first_season_year` and `last_season_year` in the place of `season_year`: a row of it holds for each season
/// from the one to the other.
package struct ReferenceFile: Sendable {
    package let name: String
    package let url: URL
    package let columns: [ReferenceColumn]

    /// The relation that the file becomes.
    package var relation: String { "ref_\(name)" }

    package static let season = "season_year"
    package static let span = ["first_season_year", "last_season_year"]

    /// Whether a file with this header says in spans what the table has season by season.
    package func isInSpans(_ header: [String]) -> Bool {
        !header.contains(Self.season) && columns.contains { $0.name == Self.season }
            && Set(header).isSuperset(of: Self.span)
    }
}

/// A column of a reference file.
package struct ReferenceColumn: Sendable, Hashable {
    package let name: String
    /// The DuckDB type.
    package let type: String
    package let isNullable: Bool
    /// Whether the column is one of those that name a row.
    package let isKey: Bool
    package let about: String
}

extension Warehouse {
    /// What stands in a file of a reference table, row by row with its `number`, as a relation to select from.
    package func records(
        of reference: ReferenceFile,
        in file: URL,
        header: [String]
    ) throws(WarehouseError) -> String {
        var types = Dictionary(reference.columns.map { ($0.name, $0.type) }) { first, _ in first }
        if reference.isInSpans(header) { for column in ReferenceFile.span { types[column] = "INTEGER" } }
        let columns = header.map { "\($0.quoted): '\(types[$0] ?? "VARCHAR")'" }.joined(separator: ", ")
        return try relation("reference_rows", ["file": file.path.quoted, "columns": "{\(columns)}"])
    }

    /// The rows that a file of a reference table stands for, each with the `number` of its record.
    package func rows(of reference: ReferenceFile, in file: URL, header: [String]) throws(WarehouseError) -> String {
        let records = try records(of: reference, in: file, header: header)
        return reference.isInSpans(header) ? try relation("reference_spans", ["rows": records]) : records
    }

    private func relation(_ query: String, _ pieces: [String: String]) throws(WarehouseError) -> String {
        "(\n\(try buildQuery(query).filled(pieces)))"
    }
}
