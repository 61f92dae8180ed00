import BallerDuckDB

/// The rows of an answer, written as they come, up to the limits.
final class ConsoleRows {
    private let form: ConsoleForm
    private let limits: ConsoleLimits
    private var writer = JSONWriter(reserving: 64 << 10)
    private var columns: [ResultColumn] = []
    private(set) var count = 0
    var cut: ConsoleCut?

    init(_ form: ConsoleForm, _ limits: ConsoleLimits) {
        self.form = form
        self.limits = limits
        writer.spellsNumbersThatAreNone = true
    }

    var reply: ConsoleReply {
        ConsoleReply(
            columns: columns.map { ConsoleColumn(name: $0.name, type: $0.type.description) },
            rows: count,
            cut: cut
        )
    }

    /// Reads rows until the last, or the first that does not fit; blocks.
    func read(_ statement: ConsoleStatement, _ arguments: [String: ConsoleValue], on connection: Connection) throws {
        let sql = SQL(name: "the statement", text: statement.text)
        let prepared = try connection.prepare(sql)
        try prepared.bind(Self.values(of: prepared, arguments))
        let stream = try prepared.stream()
        columns = stream.columns
        while let chunk = try stream.next() {
            for row in 0..<chunk.rowCount {
                guard count < limits.rows else { return cut = .rows }
                let before = writer.bytes.count
                try write(chunk, row)
                guard writer.bytes.count <= limits.bytes else {
                    writer.bytes.removeSubrange(before...)
                    return cut = .bytes
                }
                count += 1
            }
        }
    }

    /// The values of a statement's parameters, in its order.
    static func values(of statement: Statement, _ arguments: [String: ConsoleValue]) throws(ConsoleError) -> [Value] {
        let unbound = statement.parameterNames.filter { arguments[$0] == nil }
        guard unbound.isEmpty else { throw ConsoleError.parametersUnbound(unbound) }
        return statement.parameterNames.map { arguments[$0]?.engineValue ?? .null }
    }

    /// An array, or with the names of the columns an object on a line of its own.
    private func write(_ chunk: Chunk, _ row: Int) throws {
        let isObject = form == .ndjson
        if count > 0, !isObject { writer.bytes.append(.comma) }
        writer.bytes.append(isObject ? .openBrace : .openBracket)
        for (index, column) in chunk.columns.enumerated() {
            if index > 0 { writer.bytes.append(.comma) }
            if isObject {
                writer.string(column.name)
                writer.bytes.append(.colon)
            }
            try writer.cell(column, row)
        }
        writer.bytes.append(isObject ? .closeBrace : .closeBracket)
        if isObject { writer.bytes.append(UInt8(ascii: "\n")) }
    }

    /// The bytes of all rows.
    var bytes: [UInt8] { writer.bytes }
}
