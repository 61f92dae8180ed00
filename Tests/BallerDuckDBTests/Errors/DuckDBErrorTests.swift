import Testing

@testable import BallerDuckDB

@Suite struct DuckDBErrorTests {
    private static let failure = EngineFailure(kind: .binder, message: "Binder Error: no column x")
    static let all: [DuckDBError] = [
        .openFailed(location: "a.duckdb", failure), .settingRefused(name: "threads", value: "0", failure),
        .connectFailed(location: "a.duckdb"), .databaseClosed(location: "a.duckdb"),
        .statementFailed(sql: "q.sql", failure), .interrupted(sql: "q.sql", failure),
        .parameterCount(sql: "q.sql", expected: 1, given: 2), .parameterMissing(sql: "q.sql", name: "p"),
        .parameterUnknown(sql: "q.sql", name: "p", known: []), .parameterRefused(sql: "q.sql", name: "p", failure),
        .streamSuperseded(sql: "q.sql"), .typeUnsupported(sql: "q.sql", column: "c", type: "x"),
        .columnUnknown(name: "c", known: ["d"]), .columnMistyped(column: "c", type: "VARCHAR", wanted: "an integer"),
        .rowNotDecodable(sql: "q.sql", row: 3, column: "c", type: "T", reason: "it is NULL"),
        .appendFailed(table: "t", row: 3, failure), .appenderClosed(table: "t"), .queueFull(limit: 9),
        .deadlineExceeded(limit: .seconds(1), underlying: nil), .executorShutDown,
    ]

    @Test func `every error has a code of its own and a sentence`() {
        #expect(Set(Self.all.map(\.code)).count == Self.all.count)
        for error in Self.all {
            #expect(error.code.hasPrefix("duckdb."))
            #expect(error.message != error.code)
            if let failure = error.failure { #expect(error.message.contains(failure.message)) }
        }
    }

    @Test(arguments: EngineErrorKind.allCases)
    func `the engine's type of an error is read from its message`(kind: EngineErrorKind) {
        #expect(EngineErrorKind(message: "\(kind.rawValue) Error: something") == kind)
    }
}
