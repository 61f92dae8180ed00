import BallerDuckDB
import BallerSQL
import Foundation

/// A query file that gives a whole list: one page of it is asked for, and how long it is.
struct PagedQuery {
    private let name: String
    private let statement: Substring

    init(_ file: SQLFile) {
        name = file.name
        statement = file.text.withoutEnd
    }

    /// The rows of a page, by `$limit` and `$offset`; their types are said, so that the engine plans the query before it has values.
    var page: SQL { SQL(name: name, text: "\(statement)\nLIMIT $limit::BIGINT\nOFFSET $offset::BIGINT") }

    /// The number of rows of the list, whose order does not matter to it.
    var total: SQL {
        let end = statement.range(of: "\nORDER BY", options: .backwards)?.lowerBound ?? statement.endIndex
        return SQL(name: name, text: "SELECT count(*) AS total FROM (\n\(statement[..<end])\n) AS list")
    }
}

extension String {
    /// A statement without the semicolon and the blanks behind it.
    var withoutEnd: Substring {
        guard let last = lastIndex(where: { !$0.isWhitespace && $0 != ";" }) else { return "" }
        return self[...last]
    }
}
