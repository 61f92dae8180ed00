import BallerCore
import BallerDuckDB
import Foundation
import Testing

@Suite struct DecodableRowTests {
    struct Line: Decodable, Equatable {
        let playerID: PlayerID
        let name: String
        let fieldGoalsMade: Int
        let points: Int16?
        let plusMinus: Double?
        let isHome: Bool
        let seasonType: SeasonType
    }

    private let lines: SQL = """
        SELECT * FROM (VALUES
            (2544::BIGINT, 'LeBron James', 11::SMALLINT, 30::INTEGER, 4.5::DOUBLE, true, 'REGULAR'),
            (201939, 'Stephen Curry', 9, NULL, NULL, false, 'PLAYOFF')
        ) AS t(player_id, name, field_goals_made, points, plus_minus, is_home, season_type)
        """

    @Test func `rows become structs by column name`() throws {
        let rows = try memoryConnection().rows(lines, as: Line.self)
        #expect(
            rows[0]
                == Line(
                    playerID: PlayerID(rawValue: 2_544),
                    name: "LeBron James",
                    fieldGoalsMade: 11,
                    points: 30,
                    plusMinus: 4.5,
                    isHome: true,
                    seasonType: .regular
                )
        )
        #expect(rows[1].points == nil && rows[1].plusMinus == nil && rows[1].seasonType == .playoff)
    }

    @Test func `nested types, dates, decimals and identifiers decode`() throws {
        struct Shot: Decodable, Equatable { let x: Int; let made: Bool }
        struct Everything: Decodable {
            let played: Date
            let day: String
            let id: UUID
            let shots: [Shot]
            let totals: [String: Int]
            let share: Double
            let exact: Value
            let picture: Data
            let optional: [Int]?
            let huge: Int128
        }
        let row = try memoryConnection().rows(
            """
            SELECT TIMESTAMP '2024-01-31 19:30:00' AS played, DATE '2024-01-31' AS day,
                '8f14e45f-ceea-467f-a8d5-0123456789ab'::UUID AS id, [{'x': 1, 'made': true}] AS shots,
                MAP {'points': 30} AS totals, 0.25::DECIMAL(4,2) AS share, 0.25::DECIMAL(4,2) AS exact,
                '\\x01'::BLOB AS picture, NULL::INTEGER[] AS optional, 5::HUGEINT AS huge
            """,
            as: Everything.self
        )[0]
        #expect(row.played == Date(timeIntervalSince1970: 1_706_729_400))
        #expect(row.day == "2024-01-31")
        #expect(row.id.uuidString.hasPrefix("8F14"))
        #expect(row.shots == [Shot(x: 1, made: true)])
        #expect(row.totals == ["points": 30])
        #expect(row.share == 0.25)
        #expect(row.exact == .decimal(.init(coefficient: 25, scale: 2)))
        #expect(row.picture == Data([1]))
        #expect(row.optional == nil)
        #expect(row.huge == 5)
    }

    @Test func `a result of one column decodes as plain values`() throws {
        #expect(try memoryConnection().rows("SELECT i FROM range(5000) AS r(i)", as: Int.self) == Array(0..<5_000))
        #expect(try memoryConnection().rows("SELECT 'x' AS t", as: String.self) == ["x"])
    }

    private func failure<T: Decodable>(of text: String, as type: T.Type) -> DuckDBError? {
        #expect(throws: DuckDBError.self) {
            try memoryConnection().rows(SQL(name: "queries/lines.sql", text: text), as: type)
        }
    }

    @Test func `a NULL where a value is needed names query, row and column`() {
        struct Named: Decodable { let name: String }
        let error = failure(
            of: "SELECT CASE WHEN i = 3000 THEN NULL ELSE 'x' END AS name FROM range(4000) r(i)",
            as: Named.self
        )
        guard case .rowNotDecodable("queries/lines.sql", 3_000, "name", "Named", _)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func `a value of another type names the column, what it is and what was wanted`() {
        struct Scored: Decodable { let points: Int }
        let error = failure(of: "SELECT 'thirty' AS points", as: Scored.self)
        #expect(
            error?.message == "Row 0 of queries/lines.sql cannot be decoded as Scored, column points: "
                + "an integer (Int) is wanted, it is text thirty"
        )
        struct Narrow: Decodable { let points: Int8 }
        #expect(failure(of: "SELECT 300 AS points", as: Narrow.self)?.message.contains("Int8") == true)
        struct Nested: Decodable { let list: [Scored] }
        let nested = failure(of: "SELECT [{'points': 1}, {'points': NULL}] AS list", as: Nested.self)
        #expect(nested?.message.contains("list.[1].points") == true)
    }

    @Test func `a missing column is named along with the existing ones`() {
        struct Scored: Decodable { let points: Int }
        #expect(failure(of: "SELECT 1 AS pts, 2 AS ast", as: Scored.self)?.message.contains("pts, ast") == true)
    }

    @Test func `keys asked for in changing order find their columns`() throws {
        struct Picky: Decodable {
            let sum: Int
            enum CodingKeys: String, CodingKey { case which, a, b }
            init(from decoder: any Decoder) throws {
                let row = try decoder.container(keyedBy: CodingKeys.self)
                let a = { try row.decode(Int.self, forKey: .a) }
                let b = { try row.decode(Int.self, forKey: .b) }
                sum = try row.decode(Bool.self, forKey: .which) ? try a() - b() : try b() * 100 + a()
            }
        }
        let rows = try memoryConnection().rows(
            "SELECT i % 2 = 0 AS which, i AS a, i + 1 AS b FROM range(4) r(i)",
            as: Picky.self
        )
        #expect(rows.map(\.sum) == [-1, 201, -1, 403])
    }
}
