import BallerDuckDB
import BallerSQL
import Testing

/// What a failing row counts.
struct CountedRowsTests {
    private let league: TinyLeague

    init() throws { league = try TinyLeague() }

    private func check(_ stem: String) throws -> SQLFile {
        try #require(try Checkout.warehouse.get().checks.first { $0.stem == stem })
    }

    @Test
    func `Records that were set aside beyond those that are kept one by one are counted`() throws {
        let fault =
            "INSERT INTO etl.rejects VALUES (1, 7, 8, 'WL', NULL, 'no_result', 'no', NULL, NULL, 12000)"
        let check = try check("etl_rejects__set_aside")
        let rows = try league.trying(fault) { try league.result(of: check, "set aside") }
        #expect(try rows.map { try $0["rows_counted"].int } == [12_000])
    }
}
