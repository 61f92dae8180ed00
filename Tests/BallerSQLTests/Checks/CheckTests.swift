import BallerDuckDB
import BallerSQL
import Testing

@Suite(.serialized)
struct CheckTests {
    private static let checks = (try? Checkout.warehouse.get().checks) ?? []
    private static let league = Result { try TinyLeague() }

    @Test(arguments: checks)
    func `A check passes in a sound league and finds the fault in its head`(_ check: SQLFile) throws {
        let league = try Self.league.get()
        #expect(try league.result(of: check, "sound").isEmpty)

        let fault = try #require(check.header.fault)
        let failures = try league.trying(fault) { try league.result(of: check, "broken") }
        let first = try #require(failures.first)
        let columns = first.columns.map(\.name)
        #expect(check.header.key.allSatisfy(columns.contains), "the key is among the columns")
    }

    /// Numbers of batches shift when a file is added: nothing that people are told, or waive, may hang on them.
    @Test(arguments: checks)
    func `A failing row is named by what stays the same`(_ check: SQLFile) throws {
        let columns = try Self.league.get().result(of: check, "columns of \(check.stem)")
        #expect(!check.header.key.contains("import_batch_id"))
        #expect(columns.allSatisfy { row in !row.columns.map(\.name).contains("import_batch_id") })
        let failure = try #require(check.header.failure)
        #expect(failure.text(1).contains("1"))
        #expect(failure.text(1) != failure.text(2))
        let tables = Set(try Checkout.warehouse.get().star.map(\.name))
        #expect(tables.isSuperset(of: check.header.follows))
    }

    @Test(arguments: checks)
    func `A check has no limit, and says what must be there`(_ check: SQLFile) {
        let statement = check.text.split(separator: "\n").filter { !$0.hasPrefix("--") }
        #expect(!statement.contains { $0.contains("LIMIT") })
        #expect(check.header.reads.contains { $0.hasPrefix("live.") } == (check.header.needs == "live"))
    }

    @Test
    func `Every column that is never empty is missed where a row lacks it, and named`() throws {
        let league = try Self.league.get()
        for table in league.warehouse.star {
            guard try !league.rows("SELECT 1 FROM \(table.name) LIMIT 1").isEmpty else { continue }
            let check = try #require(league.warehouse.checks.first { $0.stem == "\(table.name)__not_null" })
            for column in table.required {
                let fault = """
                    UPDATE \(table.name) SET \(column) = NULL WHERE rowid = (SELECT min(rowid) FROM \(table.name))
                    """
                let rows = try league.trying(fault) { try league.result(of: check, column) }
                #expect(try rows.map { try $0["empty_columns"].text } == [column], "\(table.name).\(column)")
            }
        }
    }

    @Test
    func `The key of a table is never empty, and neither is what columns.csv says is there in every record`() throws {
        let warehouse = try Checkout.warehouse.get()
        for table in warehouse.star where table.name != "agg_player_careers" {
            #expect(Set(table.required).isSuperset(of: table.key), "\(table.name)")
            #expect(table.required.contains("season_year") || !table.columns.map(\.name).contains("season_year"))
        }
    }
}
