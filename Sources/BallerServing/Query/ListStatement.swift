import BallerCore
import BallerDuckDB
import BallerSQL

/// The SQL of a selection: made of names that the list declares, with every value of the request bound to a place.
struct ListStatement {
    private(set) var values: [Value] = []
    private let list: ListQuery
    private let types: [String: ColumnType]
    private var conditions: [String] = []

    /// `types` are those of the list's columns.
    init(_ list: ListQuery, _ selection: ListSelection, types: [String: ColumnType]) throws(ServingError) {
        self.list = list
        self.types = types
        for condition in selection.conditions { conditions.append(try text(condition)) }
    }

    /// The selected rows, in order where that is asked for.
    static func rows(of list: ListQuery, _ selection: ListSelection, types: [String: ColumnType]) throws(ServingError)
        -> ListStatement
    {
        var statement = try ListStatement(list, selection, types: types)
        let order = list.order(by: selection.sort)
        if let after = selection.after { statement.conditions.append(try statement.behind(after, order[...])) }
        if selection.isOrdered {
            let items = order.map { "\($0.name)\($0.isDescending ? " DESC" : "") NULLS LAST" }
            statement.end += "\nORDER BY \(items.joined(separator: ", "))"
        }
        if let limit = selection.limit {
            statement.end += "\nLIMIT ?::BIGINT"
            statement.values.append(.int(Int64(limit)))
        }
        return statement
    }

    /// The number of the selected rows.
    static func count(of list: ListQuery, _ selection: ListSelection, types: [String: ColumnType]) throws(ServingError)
        -> ListStatement
    {
        var statement = try ListStatement(list, selection, types: types)
        statement.selected = "count(*) AS total"
        return statement
    }

    /// How many of the selected rows have each value of a column of numbers, the least first and the unknown last.
    static func counts(
        of list: ListQuery,
        by column: String,
        _ selection: ListSelection,
        types: [String: ColumnType]
    ) throws(ServingError) -> ListStatement {
        var statement = try ListStatement(list, selection, types: types)
        guard types[column] != nil else { throw .columnUnknown(list: list.name, column: column) }
        statement.selected = "\(column)::DOUBLE AS value, count(*) AS total"
        statement.end = "\nGROUP BY \(column)\nORDER BY \(column) NULLS LAST"
        return statement
    }

    private var selected = "*"
    private var end = ""

    var sql: SQL {
        let text = conditions.isEmpty ? "" : "\nWHERE \(conditions.joined(separator: "\n    AND "))"
        return SQL(name: list.file, text: "SELECT \(selected) FROM (\n\(list.statement)\n) AS list\(text)\(end)")
    }

    private mutating func text(_ condition: ListSelection.Condition) throws(ServingError) -> String {
        switch condition {
        case .isOneOf(let column, let wanted):
            var places: [String] = []
            for value in wanted { places.append(try place(for: value, of: column)) }
            return places.isEmpty ? "FALSE" : "\(column) IN (\(places.joined(separator: ", ")))"
        case .isAtLeast(let column, let value): return "\(column) >= \(try place(for: value, of: column))"
        case .isAtMost(let column, let value): return "\(column) <= \(try place(for: value, of: column))"
        case .isOfSeasons(let seasons):
            var texts: [String] = []
            for season in seasons {
                let league = try place(for: .text(season.league.rawValue), of: "league")
                let year = try place(for: .integer(Int64(season.year.rawValue)), of: "season_year")
                texts.append("(league = \(league) AND season_year = \(year))")
            }
            return "(\(texts.joined(separator: " OR ")))"
        }
    }

    /// Whether a row comes behind one with these values; unknown ones come last in either direction.
    private mutating func behind(_ row: [String?], _ order: ArraySlice<ListOrder>) throws(ServingError) -> String {
        guard let first = order.first, let value = row.first else { return "FALSE" }
        let rest = order.dropFirst()
        let name = first.name
        guard let value else {
            return rest.isEmpty ? "FALSE" : "(\(name) IS NULL AND \(try behind(Array(row.dropFirst()), rest)))"
        }
        let sign = first.isDescending ? "<" : ">"
        let isKey = list.order.contains { $0.name == name }
        let beyond = "\(name) \(sign) \(try place(for: .text(value), of: name))" + (isKey ? "" : " OR \(name) IS NULL")
        guard !rest.isEmpty else { return "(\(beyond))" }
        let same = "\(name) = \(try place(for: .text(value), of: name))"
        return "(\(beyond) OR (\(same) AND \(try behind(Array(row.dropFirst()), rest))))"
    }

    /// Binds a value and returns its place, of the column's type.
    private mutating func place(for value: QueryValue, of column: String) throws(ServingError) -> String {
        guard let type = types[column] else { throw .columnUnknown(list: list.name, column: column) }
        values.append(value.engineValue)
        switch (value, type) {
        case (.integer, _), (.boolean, _), (.text, .varchar), (.text, .enumeration), (.null, _): return "?"
        // A bound of a whole number may have a point.
        case (.text, _) where type.fitsInt64: return "?::DOUBLE"
        case (.text, _): return "?::\(type)"
        }
    }
}
