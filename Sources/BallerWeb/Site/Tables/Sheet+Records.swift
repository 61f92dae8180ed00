import BallerCore
import Foundation

/// A value without its look, as files and programs get it.
enum Scalar: Equatable {
    case number(Double)
    case text(String)
    case missing(Value.Missing)

    /// As CSV has it: nothing where the value is missing.
    var csv: String {
        switch self {
        case .number(let number): number == number.rounded() ? String(format: "%.0f", number) : "\(number)"
        case .text(let text): text
        case .missing: ""
        }
    }
}

// The forms of a table for programs: the rows with their names, words over rows as a column of their own.
extension Sheet {
    /// The names of the columns: the group of the rows where there are headings, then two of a pair and one of all others.
    var names: [String] { (hasHeadings ? ["group"] : []) + columns.flatMap(\.head.names) }

    /// The rows as values, in the order of the names; sums under the rows are left out.
    var records: [[Scalar]] {
        var group = Scalar.missing(.notApplicable)
        return lines.compactMap { line in
            guard line.style != .heading else {
                group = .text(line.values.first?.shown ?? "")
                return nil
            }
            return (hasHeadings ? [group] : []) + zip(columns, line.values).flatMap(Self.scalars)
        }
    }

    /// A line of names, then one for each row.
    var csv: String {
        ([names] + records.map { $0.map(\.csv) }).map { CSVLine.text($0) + "\r\n" }.joined()
    }

    /// `{"caption": …, "rows": [{…}]}`; what is missing is null, and `missing` says why.
    func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(Document(caption: caption, rows: records.map { Record(names: names, values: $0) }))
    }

    private var hasHeadings: Bool { lines.contains { $0.style == .heading } }

    private static func scalars(_ column: Column, _ value: Value) -> [Scalar] {
        switch value.content {
        case .number(let number, _): [.number(number)]
        case .text(let text): [.text(value.exact ?? text)]
        case .pair(let first, let second, _): [first, second].map { $0.map(Scalar.number) ?? .missing(.unknown) }
        case .missing(let reason): column.head.names.map { _ in .missing(reason) }
        }
    }
}

private struct Document: Encodable {
    let caption: String
    let rows: [Record]
}

private struct Record: Encodable {
    let names: [String]
    let values: [Scalar]

    private struct Key: CodingKey {
        let stringValue: String
        let intValue: Int? = nil

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    func encode(to encoder: any Encoder) throws {
        var row = encoder.container(keyedBy: Key.self)
        var missing: [String: String] = [:]
        for (name, value) in zip(names, values) {
            let key = Key(stringValue: name)
            switch value {
            case .number(let number): try row.encode(number, forKey: key)
            case .text(let text): try row.encode(text, forKey: key)
            case .missing(let reason):
                try row.encodeNil(forKey: key)
                missing[name] = reason.rawValue
            }
        }
        if !missing.isEmpty { try row.encode(missing, forKey: Key(stringValue: "missing")) }
    }
}
