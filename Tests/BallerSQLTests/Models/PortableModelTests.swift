import Testing

@testable import BallerSQL

struct PortableModelTests {
    private static let models = (try? Checkout.warehouse.get()).map { $0.models + $0.pages } ?? []

    @Test
    func `Staging, facts, printed tables and what is added up of them are portable, and nothing made of dimensions`() {
        let dims = Set(Self.models.filter { $0.step == .dims }.map(\.stem))
        for model in Self.models {
            let isHeavy =
                ["models/staging", "models/identity", "models/facts", "pages/bref"].contains(model.folder)
                || (model.folder == "models/aggregates" && dims.isDisjoint(with: model.header.reads))
            #expect((model.header.runs == .portable) == isHeavy, "\(model.name)")
        }
    }

    @Test(arguments: models.filter { $0.header.runs == .portable })
    func `A portable model keeps to what both engines know`(_ model: SQLFile) throws {
        #expect(try Checkout.warehouse.get().portabilityFaults(of: model).isEmpty)
    }

    @Test(arguments: models.filter { $0.header.runs == .portable })
    func `A portable model is rendered for both engines, without a macro or a foreign word left`(
        _ model: SQLFile
    ) throws {
        let warehouse = try Checkout.warehouse.get()
        let spark = try warehouse.render(model, dialect: .spark)
        let duckdb = try warehouse.render(model, dialect: .duckdb)
        for text in [spark, duckdb] {
            let called = SQLFile(name: model.name, header: model.header, text: text).calledFunctions
            #expect(called.isDisjoint(with: warehouse.macroNames))
            #expect(!text.contains(/\{[a-z]/), "a parameter is left")
        }
        #expect(!spark.contains("//"))
        #expect(!spark.contains("string_agg"))
        #expect(!duckdb.contains(" DIV "))
    }

    @Test(arguments: [
        ("SELECT x::INTEGER FROM t", "casts with ::"),
        ("SELECT a / b FROM t", "divides without a macro"),
        ("SELECT [1] FROM t", "has a list"),
        ("SELECT * FROM t", "selects all columns"),
        ("SELECT arg_max(a, b) FROM t", "calls arg_max"),
        ("SELECT sum(a) FILTER (WHERE b) FROM t", "says FILTER"),
        ("SELECT a FROM t GROUP BY ALL", "says BY ALL"),
        ("SELECT DISTINCT ON (a) b FROM t", "says DISTINCT ON"),
    ])
    func `What only one engine knows is found`(_ text: String, _ fault: String) throws {
        let header = try SQLHeader(file: "x.sql", text: "-- about: x", required: [])
        let model = SQLFile(name: "models/facts/x.sql", header: header, text: text)
        #expect(try Checkout.warehouse.get().portabilityFaults(of: model).contains(fault))
    }
}
