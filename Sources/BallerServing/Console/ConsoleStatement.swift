import BallerDuckDB
import Foundation

/// A statement of a stranger that was found harmless: one SELECT, or EXPLAIN and a SELECT, that asks for data alone.
///
/// The engine's own parser says what the statement is and what it names, so that no spelling or comment hides anything. It is one of
/// several locks: the database is read-only, access to files is off, and the configuration is locked.
struct ConsoleStatement {
    let text: String
    let isExplain: Bool

    /// - Throws: `ConsoleError`; blocks.
    init(_ text: String, on connection: Connection) throws {
        guard !text.utf8.contains(0) else { throw ConsoleError.failed("The statement has a zero byte.") }
        var isExplain = false
        do {
            try Self.check(text, on: connection)
        } catch ConsoleError.notSelect(let message) {
            guard let explained = Self.behindExplain(text) else { throw ConsoleError.notSelect(message) }
            try Self.check(explained, on: connection)
            isExplain = true
        }
        self.text = text
        self.isExplain = isExplain
    }

    private static func check(_ text: String, on connection: Connection) throws {
        // The reader refuses what is nested hundreds of levels deep, which the engine could not run either.
        let tree = try tree(of: text, on: connection)
        guard let parsed = (try? JSONSerialization.jsonObject(with: Data(tree.utf8))) as? [String: Any] else {
            throw ConsoleError.failed("The statement is nested too deeply.")
        }
        if parsed["error"] as? Bool == true {
            let message = parsed["error_message"] as? String ?? ""
            guard parsed["error_type"] as? String != "not implemented" else { throw ConsoleError.notSelect(message) }
            throw ConsoleError.failed(message)
        }
        let statements = parsed["statements"] as? [Any] ?? []
        guard statements.count == 1 else { throw ConsoleError.notOne(count: statements.count) }
        try checkNames(statements)
    }

    /// What the engine's parser makes of the text, as JSON.
    private static func tree(of text: String, on connection: Connection) throws -> String {
        let sql = SQL(name: "the statement", text: "SELECT json_serialize_sql(CAST($1 AS VARCHAR))")
        return try connection.rows(sql, [.text(text)]).first?[0].text ?? ""
    }

    /// The statement behind `EXPLAIN` or `EXPLAIN ANALYZE`, comments before them left out; `nil` where there is no such word.
    ///
    /// What is wrongly left of a text is no SELECT, and refused as such.
    private static func behindExplain(_ text: String) -> String? {
        var rest = text[...]
        guard rest.takeWord("explain") else { return nil }
        _ = rest.takeWord("analyze")
        return String(rest)
    }

    /// Looks at every function and relation that the statement names, at any depth.
    private static func checkNames(_ node: Any) throws {
        if let list = node as? [Any] {
            for each in list { try checkNames(each) }
        } else if let object = node as? [String: Any] {
            let isTableFunction = object["type"] as? String == "TABLE_FUNCTION"
            if isTableFunction, let function = object["function"] as? [String: Any],
                let name = (function["function_name"] as? String)?.lowercased(),
                !ConsoleNames.tableFunctions.contains(name)
            {
                throw ConsoleError.functionRefused(name)
            }
            if let name = (object["function_name"] as? String)?.lowercased(), ConsoleNames.refuses(function: name) {
                throw ConsoleError.functionRefused(name)
            }
            if let name = (object["table_name"] as? String)?.lowercased(), ConsoleNames.refuses(relation: name) {
                throw ConsoleError.relationRefused(name)
            }
            for each in object.values { try checkNames(each) }
        }
    }
}

extension Substring {
    /// Drops blanks, comments and then the word; false where another comes.
    fileprivate mutating func takeWord(_ word: String) -> Bool {
        var rest = self
        while true {
            rest = rest.drop(while: \.isWhitespace)
            if rest.hasPrefix("--") {
                rest = rest.drop { !$0.isNewline }
            } else if rest.hasPrefix("/*") {
                guard let end = rest.firstRange(of: "*/") else { return false }
                rest = rest[end.upperBound...]
            } else {
                break
            }
        }
        guard rest.prefix(word.count).lowercased() == word, rest.dropFirst(word.count).first?.isLetter != true else {
            return false
        }
        self = rest.dropFirst(word.count)
        return true
    }
}
