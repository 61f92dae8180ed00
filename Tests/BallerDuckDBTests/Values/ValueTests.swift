import BallerCore
import BallerDuckDB
import Foundation
import Testing

@Suite struct ValueTests {
    @Test(arguments: [
        (DecimalNumber(coefficient: 150, scale: 2), "1.50", 1.5),
        (DecimalNumber(coefficient: -5, scale: 3), "-0.005", -0.005),
        (DecimalNumber(coefficient: 7, scale: 0), "7", 7), (DecimalNumber(coefficient: 0, scale: 2), "0.00", 0),
        (DecimalNumber(coefficient: .min, scale: 38), "-1.70141183460469231731687303715884105728", -1.7014118346046923),
    ])
    func `a decimal is written with all its digits`(number: DecimalNumber, text: String, double: Double) {
        #expect(number.description == text)
        #expect(number.double == double)
    }

    @Test func `a decimal without a fraction is a whole number`() {
        #expect(DecimalNumber(coefficient: 300, scale: 2).integer == 3)
        #expect(DecimalNumber(coefficient: 301, scale: 2).integer == nil)
    }

    @Test(arguments: [
        (1970, 1, 1, 0), (1946, 11, 1, -8_462), (2000, 2, 29, 11_016), (2024, 12, 31, 20_088), (1, 1, 1, -719_162),
    ])
    func `a date is the day that the calendar says`(year: Int, month: Int, day: Int, days: Int32) throws {
        let date = try #require(CalendarDay(year: year, month: month, day: day))
        #expect(date.daysSinceEpoch == days)
        #expect(date.components == (year, month, day))
    }

    @Test func `a day that does not exist is not a date`() {
        #expect(CalendarDay(year: 2023, month: 2, day: 29) == nil)
        #expect(CalendarDay(year: 2023, month: 13, day: 1) == nil)
        #expect(CalendarDay(year: 2023, month: 4, day: 31) == nil)
    }

    static let expressions = [
        "DATE '2024-01-31'", "DATE '0044-03-15'", "TIME '01:02:03.040500'", "TIMESTAMP '2024-01-31 19:30:00.25'",
        "TIMESTAMP '1955-01-01 00:00:00'", "'infinity'::DATE", "'-infinity'::TIMESTAMP", "'12:00:00-03:30'::TIMETZ",
        "123.450::DECIMAL(10,3)", "'8f14e45f-ceea-467f-a8d5-0123456789ab'::UUID", "[1, NULL, 2]", "NULL", "true",
        "{'a': 1, 'b': 'x'}", "MAP {'k': 2}", "170141183460469231731687303715884105727::HUGEINT",
    ]

    @Test(arguments: expressions)
    func `a value is written as the engine writes it`(expression: String) throws {
        let sql = SQL(
            name: "text",
            text: "SELECT \(expression) AS value, coalesce((\(expression))::VARCHAR, 'NULL') AS text"
        )
        let row = try memoryConnection().rows(sql)[0]
        #expect(row[0].description == row[1].text)
    }

    @Test func `a moment of the clock becomes the engine's timestamp and comes back`() {
        let moment = Date(timeIntervalSince1970: 1_700_000_000.25)
        #expect(Timestamp(moment).description == "2023-11-14 22:13:20.25")
        #expect(Timestamp(moment).moment == moment)
        #expect(Value.timestamp(Timestamp(moment)).moment == moment)
    }

    @Test func `numbers convert where nothing is lost`() {
        #expect(Value.huge(5).int == 5)
        #expect(Value.huge(.max).int == nil)
        #expect(Value.decimal(.init(coefficient: 500, scale: 2)).int64 == 5)
        #expect(Value.int(3).double == 3)
        #expect(Value("x").int == nil)
        #expect(Value(Int?.none) == .null)
    }
}
