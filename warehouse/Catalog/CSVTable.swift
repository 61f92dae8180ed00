import BallerCore

/// A small declaration file in CSV: a header, then records with as many fields; a value cannot contain a line break.
struct CSVTable: Sendable {
    struct Record: Sendable {
        let file: String
        let line: Int
        fileprivate let values: [String: String]

        /// The value under a column that the file must have; empty text is `""`.
        func text(_ column: String) throws(WarehouseError) -> String {
            guard let value = values[column] else {
                throw .invalidTable(file: file, line: 1, reason: "the column \(column) is missing")
            }
            return value
        }

        /// `nil` if the value is empty.
        func optionalText(_ column: String) throws(WarehouseError) -> String? {
            let value = try text(column)
            return value.isEmpty ? nil : value
        }

        /// `nil` if the file has no such column, or the value is empty.
        func optional(_ column: String) -> String? { values[column].flatMap { $0.isEmpty ? nil : $0 } }

        /// The error of a value in this line.
        func invalid(_ column: String, _ reason: String) -> WarehouseError {
            .invalidTable(file: file, line: line, reason: "\(column) \(reason)")
        }

        func flag(_ column: String) throws(WarehouseError) -> Bool {
            let value = try text(column)
            guard let flag = Bool(value) else {
                throw .invalidTable(file: file, line: line, reason: "\(column) is neither true nor false: \(value)")
            }
            return flag
        }

        func optionalNumber(_ column: String) throws(WarehouseError) -> Int? {
            guard let value = try optionalText(column) else { return nil }
            guard let number = Int(value) else {
                throw .invalidTable(file: file, line: line, reason: "\(column) is not a number: \(value)")
            }
            return number
        }

        func number(_ column: String) throws(WarehouseError) -> Int {
            guard let number = try optionalNumber(column) else {
                throw .invalidTable(file: file, line: line, reason: "\(column) is empty")
            }
            return number
        }

        func optionalChoice<Choice: RawRepresentable>(_ column: String) throws(WarehouseError) -> Choice?
        where Choice.RawValue == String {
            try optionalText(column) == nil ? nil : try choice(column)
        }

        func choice<Choice: RawRepresentable>(_ column: String) throws(WarehouseError) -> Choice
        where Choice.RawValue == String {
            let value = try text(column)
            guard let choice = Choice(rawValue: value) else {
                throw .invalidTable(file: file, line: line, reason: "\(column) cannot be \(value)")
            }
            return choice
        }
    }

    let records: [Record]

    init(file: String, text: String) throws(WarehouseError) {
        let text = text.first == "\u{FEFF}" ? text.dropFirst() : text[...]
        let lines = text.split(whereSeparator: \.isNewline)
        guard let first = lines.first else { throw .invalidTable(file: file, line: 1, reason: "the file is empty") }
        let header = try Self.fields(first, file: file, line: 1)
        var records: [Record] = []
        for (index, line) in lines.enumerated().dropFirst() {
            let fields = try Self.fields(line, file: file, line: index + 1)
            guard fields.count == header.count else {
                let reason = "\(fields.count) fields under \(header.count) columns"
                throw .invalidTable(file: file, line: index + 1, reason: reason)
            }
            let values = Dictionary(zip(header, fields)) { first, _ in first }
            records.append(Record(file: file, line: index + 1, values: values))
        }
        self.records = records
    }

    private static func fields(_ line: Substring, file: String, line number: Int) throws(WarehouseError) -> [String] {
        let record = CSVLine(line)
        guard record.isClosed else { throw .invalidTable(file: file, line: number, reason: "a quote is not closed") }
        return record.fields
    }
}
