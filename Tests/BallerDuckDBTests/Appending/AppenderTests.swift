import BallerCore
import BallerDuckDB
import Testing

@Suite struct AppenderTests {
    @Test func `appended rows are in the table once it is closed`() throws {
        let connection = try memoryConnection()
        try connection.execute(
            "CREATE TABLE lines (id INTEGER, name VARCHAR, share DOUBLE, day DATE, seasons BIGINT[])"
        )
        let appender = try connection.appender(table: "lines")
        #expect(appender.columnTypes == [.integer, .varchar, .double, .date, .list(.bigint)])
        for id in 0..<5_000 {
            let day = Value.date(CalendarDay(daysSinceEpoch: Int32(id)))
            try appender.append([Value(id), id % 2 == 0 ? nil : "name \(id)", 0.5, day, [.int(Int64(id))]])
        }
        try appender.close()
        #expect(appender.rowCount == 5_000)
        let row = try connection.rows("SELECT count(*), count(name), sum(share), max(day), sum(seasons[1]) FROM lines")[
            0
        ]
        #expect(row[0].int == 5_000 && row[1].int == 2_500 && row[2].double == 2_500 && row[4].int == 12_497_500)
        #expect(row[3].description == "1983-09-09")
    }

    @Test func `values are appended one by one, with defaults`() throws {
        let connection = try memoryConnection()
        try connection.execute("CREATE SCHEMA s; CREATE TABLE s.t (a BIGINT, b DOUBLE, c VARCHAR, d INTEGER DEFAULT 7)")
        let appender = try connection.appender(table: "t", schema: "s")
        try appender.append(int: 1)
        try appender.append(double: 2.5)
        try appender.append(text: "three")
        try appender.appendDefault()
        try appender.endRow()
        try appender.flush()
        #expect(try connection.rows("SELECT * FROM s.t")[0].values == [1, 2.5, "three", 7])
    }

    @Test func `rows of an abandoned appender are not in the table`() throws {
        let connection = try memoryConnection()
        try connection.execute("CREATE TABLE t (n INTEGER)")
        do { try connection.appender(table: "t").append([1]) }
        #expect(try connection.rows("SELECT count(*) FROM t")[0][0] == 0)
    }

    @Test func `a missing table, a bad value and a broken key are errors that name the table`() throws {
        let connection = try memoryConnection()
        let missing = #expect(throws: DuckDBError.self) { try connection.appender(table: "nowhere") }
        #expect(missing?.failure?.message.contains("nowhere") == true)

        try connection.execute("CREATE TABLE t (n INTEGER PRIMARY KEY)")
        let bad = #expect(throws: DuckDBError.self) { try connection.appender(table: "t").append(["no number"]) }
        guard case .appendFailed("t", 0, let failure)? = bad else {
            Issue.record("\(String(describing: bad))")
            return
        }
        #expect(failure.message.contains("no number"))

        let broken = #expect(throws: DuckDBError.self) {
            let appender = try connection.appender(table: "t")
            try appender.append([1])
            try appender.append([1])
            try appender.close()
        }
        #expect(broken?.failure?.kind == .constraint)
        #expect(try connection.rows("SELECT count(*) FROM t")[0][0] == 0)
    }

    @Test func `a row with too few values is refused`() throws {
        let connection = try memoryConnection()
        try connection.execute("CREATE TABLE t (a INTEGER, b INTEGER)")
        #expect(throws: DuckDBError.self) { try connection.appender(table: "t").append([1]) }
    }

    @Test func `a closed appender takes nothing`() throws {
        let connection = try memoryConnection()
        try connection.execute("CREATE TABLE t (n INTEGER)")
        let appender = try connection.appender(table: "t")
        try appender.close()
        #expect(throws: DuckDBError.appenderClosed(table: "t")) { try appender.append([1]) }
    }
}
