import BallerDuckDB
import BallerSQL
import Testing

/// Questions of the library, on a league small enough to know.
struct LibraryTests {
    private static let types: Set = ["INTEGER", "BIGINT", "DOUBLE", "BOOLEAN", "DATE", "VARCHAR"]

    @Test func `A question has a sentence, tags, what it reads and a default for each parameter`() throws {
        let warehouse = try Checkout.warehouse.get()
        #expect(warehouse.library.count >= 40)
        for (name, query) in warehouse.library {
            #expect(query.header.about.hasSuffix(".") && !query.header.tags.isEmpty, "\(name)")
            #expect(Set(query.namedRelations) == Set(query.header.reads), "\(name) reads \(query.namedRelations)")
            for parameter in query.header.parameters {
                #expect(parameter.fallback != nil && Self.types.contains(parameter.type), "\(name) \(parameter.name)")
            }
            #expect(warehouse.queries[name] == nil, "\(name)")
        }
    }

    @Test func `Every question is answered with its defaults, and takes the parameters that its head names`() throws {
        let league = try TinyLeague()
        for (name, query) in league.warehouse.library {
            let statement = try league.connection.prepare(SQL(name: query.name, text: query.text))
            #expect(Set(statement.parameterNames) == Set(query.header.parameters.map(\.name)), "\(name)")
            var text = query.text
            for parameter in query.header.parameters.sorted(by: { $0.name.count > $1.name.count }) {
                let value = parameter.fallback ?? "NULL"
                text = text.replacing("$\(parameter.name)", with: "(\(value)::\(parameter.type))")
            }
            #expect(throws: Never.self, "\(name)") {
                _ = try league.connection.rows(SQL(name: query.name, text: text))
            }
        }
    }
}
