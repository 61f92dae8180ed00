package import Foundation

/// `columns.csv`: the one description of every column.
package struct ColumnDictionary: Sendable {
    /// By name.
    package let entries: [ColumnEntry]
    private let places: [String: Int]

    /// Reads the file alone, without the rest of the warehouse.
    package init(folder: URL) throws(WarehouseError) {
        try self.init(WarehouseFolder(url: folder))
    }

    /// The dictionary that comes with the program.
    package static func bundled() throws(WarehouseError) -> ColumnDictionary {
        try ColumnDictionary(folder: Warehouse.bundledFolder())
    }

    init(_ folder: WarehouseFolder) throws(WarehouseError) {
        let file = "columns.csv"
        var entries: [ColumnEntry] = []
        var places: [String: Int] = [:]
        for record in try folder.table(file).records {
            let entry = try ColumnEntry(record)
            guard places.updateValue(entries.count, forKey: entry.name) == nil else {
                throw .invalidTable(file: file, line: record.line, reason: "\(entry.name) has a line already")
            }
            entries.append(entry)
        }
        self.entries = entries
        self.places = places
    }

    package subscript(name: String) -> ColumnEntry? { places[name].map { entries[$0] } }

    /// The entry of a column that must have one.
    ///
    /// - Throws: `WarehouseError.unknownColumn`.
    package func entry(_ name: String) throws(WarehouseError) -> ColumnEntry {
        guard let entry = self[name] else { throw .unknownColumn(column: name) }
        return entry
    }
}
