/// A piece of SQL under a name, written for each dialect: `macros/<name>.sql`.
///
/// After the header come sections, each under a line `-- duckdb:`, `-- spark:` or `-- any:`; `{parameter}` is replaced. A
/// section `-- each <word>:` lists columns instead: the macro repeats its argument for each of them and replaces the word
/// with the column. A line `@name` in the list is the columns of that macro.
struct Macro: Sendable {
    let file: String
    let name: String
    let parameters: [String]
    /// The columns to repeat the argument for; such a macro has no text of its own.
    let repetition: Repetition?
    private let bodies: [SQLDialect: String]

    struct Repetition: Sendable {
        let word: String
        /// Columns, and the names of other lists as `@name`.
        let lines: [String]
    }

    init(file: String, name: String, text: String) throws(WarehouseError) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        guard lines.popFirst()?.hasPrefix("-- about: ") == true else {
            throw .missingHeader(file: file, name: "about")
        }
        let prefix = "-- parameters: "
        guard let declared = lines.popFirst(), declared.hasPrefix(prefix) else {
            throw .missingHeader(file: file, name: "parameters")
        }
        self.file = file
        self.name = name
        parameters = declared.dropFirst(prefix.count).split(separator: ",").map { String($0.drop { $0 == " " }) }
        repetition = Self.repetition(lines)
        bodies = repetition == nil ? try Self.bodies(file: file, lines: lines) : [:]
    }

    func body(for dialect: SQLDialect) throws(WarehouseError) -> String {
        guard let body = bodies[dialect] else {
            throw .invalidMacro(file: file, reason: "it has nothing for \(dialect.rawValue)")
        }
        return body
    }

    private static func repetition(_ lines: ArraySlice<Substring>) -> Repetition? {
        guard let head = lines.first, head.hasPrefix("-- each "), head.hasSuffix(":") else { return nil }
        let listed = lines.dropFirst().filter { !$0.isEmpty }.map(String.init)
        return Repetition(word: String(head.dropFirst(8).dropLast()), lines: listed)
    }

    private static func bodies(
        file: String,
        lines: ArraySlice<Substring>
    ) throws(WarehouseError) -> [SQLDialect: String] {
        var bodies: [SQLDialect: [String]] = [:]
        var current: [SQLDialect] = []
        for line in lines where !line.isEmpty {
            if line == "-- any:" {
                current = SQLDialect.allCases
            } else if line.hasPrefix("-- "), line.hasSuffix(":") {
                guard let dialect = SQLDialect(rawValue: String(line.dropFirst(3).dropLast())) else {
                    throw .invalidMacro(file: file, reason: "`\(line)` names no dialect")
                }
                current = [dialect]
            } else {
                for dialect in current { bodies[dialect, default: []].append(String(line)) }
            }
        }
        guard !bodies.isEmpty else { throw .invalidMacro(file: file, reason: "it has no text") }
        return bodies.mapValues { $0.joined(separator: "\n") }
    }
}
