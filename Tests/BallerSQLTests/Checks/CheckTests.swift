import BallerDuckDB
import BallerSQL
import Testing

@Suite(.serialized)
struct CheckTests {
    private static let checks = (try? Checkout.warehouse.get().checks) ?? []
    private static let league = Result { try TinyLeague() }

    @Test
    func `Every check has a fault that it must find, and every fault a check`() {
        #expect(!Self.checks.isEmpty)
        #expect(Set(CheckFaults.all.keys) == Set(Self.checks.map(\.stem)))
    }

    @Test(arguments: checks)
    func `A check passes in a sound league and finds its fault`(_ check: SQLFile) throws {
        let league = try Self.league.get()
        #expect(try league.result(of: check, "sound").isEmpty)

        let fault = try #require(CheckFaults.all[check.stem])
        let failures = try league.trying(fault) { try league.result(of: check, "broken") }
        let first = try #require(failures.first)
        let columns = first.columns.map(\.name)
        #expect(check.header.key.allSatisfy(columns.contains), "the key is among the columns")
    }

    @Test(arguments: checks)
    func `A check has no limit, says who may not publish, and what must be there`(_ check: SQLFile) {
        #expect(!check.text.contains("LIMIT"))
        #expect(check.header.severity != nil)
        #expect(check.header.reads.contains { $0.hasPrefix("live.") } == (check.header.needs == "live"))
    }
}
