import BallerDuckDB

/// A row of a query whose columns are known by their names alone.
package struct Record: Sendable {
    /// A value of the engine, in the few forms that pages tell apart.
    package enum Cell: Sendable, Hashable {
        case missing
        case integer(Int)
        case number(Double)
        case text(String)
        case flag(Bool)
        case texts([String])
    }

    private let places: [String: Int]
    private let cells: [Cell]

    init(places: [String: Int], cells: [Cell]) {
        self.places = places
        self.cells = cells
    }

    /// Missing, too, where the query has no such column.
    package subscript(column: String) -> Cell { places[column].map { cells[$0] } ?? .missing }

    package func has(_ column: String) -> Bool { places[column] != nil }
}

extension Record.Cell {
    package var text: String? { if case .text(let text) = self { text } else { nil } }
    package var integer: Int? { if case .integer(let number) = self { number } else { nil } }
    package var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }
    package var isMissing: Bool { self == .missing }

    /// Of whole numbers, too.
    package var number: Double? {
        switch self {
        case .integer(let number): Double(number)
        case .number(let number): number
        default: nil
        }
    }

    /// Ids in a list are texts, as they are behind a name.
    private var written: String? {
        switch self {
        case .text(let text): text
        case .integer(let number): String(number)
        default: nil
        }
    }

    fileprivate init(_ value: Value) {
        switch value {
        case .null: self = .missing
        case .bool(let flag): self = .flag(flag)
        case .int(let number): self = .integer(Int(number))
        case .huge(let number): self = Int(exactly: number).map(Self.integer) ?? .number(Double(number))
        case .double(let number): self = .number(number)
        case .decimal(let number): self = .number(number.double)
        case .text(let text): self = .text(text)
        case .list(let values): self = .texts(values.compactMap { Self($0).written })
        default: self = .text(value.description)
        }
    }
}

extension QueryRows {
    /// The rows by the names of their fields, including texts that replaced numbers.
    package func records() throws -> [Record] {
        let places = Dictionary(fields.enumerated().map { ($1.name, $0) }) { first, _ in first }
        var records: [Record] = []
        records.reserveCapacity(rowCount)
        for part in parts {
            let columns = fields.map { FieldCells($0, of: part.chunk) }
            for row in part.rows where try contains(row, of: part.chunk) {
                records.append(Record(places: places, cells: try columns.map { try $0.cell(at: row) }))
            }
        }
        return records
    }
}

extension FieldCells {
    fileprivate func cell(at row: Int) throws -> Record.Cell {
        guard let texts else { return Record.Cell(column.value(at: row)) }
        return try texts.text(column.int64(at: row), in: scope?.int64(at: row)).map(Record.Cell.text) ?? .missing
    }
}
