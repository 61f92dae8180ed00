import BallerDuckDB
import Testing

@testable import BallerSQL

struct ListQueryTests {
    @Test func `The columns of a list are in the dictionary, and its order names a row`() throws {
        let league = try TinyLeague()
        let lists = league.warehouse.queries.filter { !$0.value.header.list.isEmpty }
        #expect(lists.count > 5)
        for (name, list) in lists {
            let statement = list.text[..<(list.text.lastIndex(of: ";") ?? list.text.endIndex)]
            let selected = try league.connection.prepare(SQL(name: name, text: list.text)).columns
            let columns = try league.warehouse.columns(of: list)
            #expect(columns.map(\.name) == selected.map(\.name), "\(name)")
            let keys = list.header.list.map(\.name)
            #expect(Set(keys).isSubset(of: selected.map(\.name)), "\(name)")
            let unknown = keys.map { "count(*) FILTER (WHERE \($0) IS NULL)" }.joined(separator: " + ")
            let counts = "SELECT count(*) - count(DISTINCT (\(keys.joined(separator: ", ")))) + \(unknown)"
            #expect(try league.lines("\(counts) FROM (\(statement))") == ["0"], "\(name)")
            // What a request bounds is a number, and what it names is a text.
            for (entry, column) in zip(columns, selected) where !entry.name.hasSuffix("_id") {
                let isNumber = ["INTEGER", "BIGINT", "DOUBLE", "DECIMAL"].contains(entry.type?.prefix { $0 != "(" })
                switch column.type {
                case .varchar: #expect(entry.type == "VARCHAR", "\(name) \(entry.name)")
                case .boolean: #expect(entry.type == "BOOLEAN", "\(name) \(entry.name)")
                case .date: #expect(entry.type == "DATE", "\(name) \(entry.name)")
                default: #expect(isNumber, "\(name) \(entry.name)")
                }
            }
        }
    }
}
