import BallerDuckDB
import BallerSQL
import Testing

extension TinyLeague {
    /// The rows of a query, a text for each column; parameters are SQL, and those without a value NULL, but 100 for `limit`; of a kept query those whose keys have the values.
    func answer(_ query: String, _ values: [String: String]) throws -> [[String: String]] {
        let file = try #require(warehouse.queries[query])
        var text = try warehouse.render(file)
        for parameter in file.header.parameters.sorted(by: { $0.name.count > $1.name.count }) {
            let value = values[parameter.name] ?? (parameter.name == "limit" ? "100" : "NULL")
            text = text.replacing("$\(parameter.name)", with: "(\(value)::\(parameter.type))")
        }
        if !file.header.kept.isEmpty {
            let keys = file.header.kept.compactMap { key in values[key.name].map { "by_\(key.name) = \($0)" } }
            let statement = text[..<(text.lastIndex(of: ";") ?? text.endIndex)]
            text = "SELECT * FROM (\(statement)) AS answers WHERE \((["TRUE"] + keys).joined(separator: " AND "))"
        }
        return try rows(SQL(name: file.name, text: text)).map { row in
            Dictionary(
                uniqueKeysWithValues: zip(row.columns.map(\.name), row.values.map { $0.text ?? "\($0)" })
            )
        }
    }
}
