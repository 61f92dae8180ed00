import BallerDuckDB

/// A query file that answers all requests at once: its first columns, `by_<parameter>`, say which rows answer which
/// request.
///
/// Those columns are only for look-up and never shown. The rows of one answer are consecutive, in the answer's order.
struct KeptQuery: Sendable {
    private static let prefix = "by_"

    /// Every row of every answer.
    let all: SQL
    /// The parameters by which an answer is looked up.
    let keys: [String]

    init(_ sql: SQL, keys: [String]) {
        all = sql
        self.keys = keys
    }

    /// Queries the engine for one answer, if the rows are too many to keep.
    var answer: SQL {
        let conditions = keys.map { "\(Self.prefix)\($0) = $\($0)" }.joined(separator: " AND ")
        return SQL(name: all.name, text: "SELECT * FROM (\n\(all.text.withoutEnd)\n) AS answers WHERE \(conditions)")
    }

    /// The fields of an answer.
    static func fields(of columns: [ResultColumn]) -> [FieldName] {
        columns.enumerated().filter { !$1.name.hasPrefix(prefix) }.map { FieldName($1.name, column: $0) }
    }
}
