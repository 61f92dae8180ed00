package import Foundation

/// A table that comes with Baller: `reference/<name>.csv`, loaded as `ref_<name>`.
///
/// A file may have `first_season_year` and `last_season_year` instead of `season_year`: each row then holds for all seasons
/// from the first to the last.
package struct ReferenceFile: Sendable {
    package let name: String
    package let url: URL
    package let columns: [ReferenceColumn]

    /// The relation that it is loaded as.
    package var relation: String { "ref_\(name)" }

    package static let season = "season_year"
    package static let span = ["first_season_year", "last_season_year"]

    /// Whether a file with this header has spans of seasons.
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
    /// Whether the column is part of the key.
    package let isKey: Bool
    package let about: String
}

extension Warehouse {
    /// The rows of a reference file with their `number`, as a relation to select from.
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

    /// The rows of a reference table, one per season of each span, with the `number` of their record.
    package func rows(of reference: ReferenceFile, in file: URL, header: [String]) throws(WarehouseError) -> String {
        let records = try records(of: reference, in: file, header: header)
        return reference.isInSpans(header) ? try relation("reference_spans", ["rows": records]) : records
    }

    private func relation(_ query: String, _ pieces: [String: String]) throws(WarehouseError) -> String {
        "(\n\(try buildQuery(query).filled(pieces)))"
    }
}
