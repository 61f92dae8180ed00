import BallerCore
import BallerDuckDB
import BallerSQL
import Testing

@testable import BallerServing

struct IDNamesTests {
    private static let names: IDNames = {
        var names = IDNames()
        names.name(PlayerID(rawValue: 7), "player_name", "Ann Lee")
        names.name(TeamID(rawValue: 1), "team_abbreviation", "OLD", in: SeasonYear(rawValue: 2000))
        names.name(TeamID(rawValue: 1), "team_abbreviation", "NEW", in: nil)
        return names
    }()

    private func rows(_ text: String, names wanted: [String]) throws -> QueryRows {
        let query = QueryCatalog.Query(sql: SQL(name: "test.sql", text: text), kept: nil, names: wanted)
        return try PreparedQuery("test", query, on: Database(.memory).connect()).rows([:], Self.names)
    }

    private func json(_ rows: QueryRows) throws -> String {
        var writer = JSONWriter()
        try writer.rows(rows)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test func `A text is shown behind its id, for JSON and for decoded rows alike`() throws {
        let found = try rows("SELECT unnest([7, 8, NULL]) AS player_id, 1 AS points", names: ["player_name"])
        #expect(
            try json(found) == """
                [{"player_id":7,"player_name":"Ann Lee","points":1},{"player_id":8,"player_name":null,"points":1},\
                {"player_id":null,"player_name":null,"points":1}]
                """
        )
        #expect(try found.decoded(as: Line.self).map(\.playerName) == ["Ann Lee", nil, nil])
    }

    @Test func `A team is called as in the season of its row, as today where the row is of none`() throws {
        let wanted = ["home_team_abbreviation"]
        #expect(
            try json(rows("SELECT unnest([2000, 2001]) AS season_year, 1 AS home_team_id", names: wanted))
                == #"[{"season_year":2000,"home_team_id":1,"home_team_abbreviation":"OLD"},"#
                + #"{"season_year":2001,"home_team_id":1,"home_team_abbreviation":null}]"#
        )
        // The season that rows are only found by counts, and is not shown.
        #expect(
            try json(rows("SELECT 2000 AS by_season_year, 1 AS home_team_id", names: wanted))
                == #"[{"home_team_id":1,"home_team_abbreviation":"OLD"}]"#
        )
        #expect(
            try json(rows("SELECT 1 AS home_team_id", names: wanted))
                == #"[{"home_team_id":1,"home_team_abbreviation":"NEW"}]"#
        )
    }

    @Test(arguments: ["team_name", "salary", "away_player_slug"])
    func `A text of an id that the query does not show is refused by name`(name: String) throws {
        #expect {
            _ = try rows("SELECT 7 AS player_id", names: [name])
        } throws: { error in
            (error as? ServingError)?.code == "serving.name_without_id" && "\(error)".contains(name)
        }
    }

    private struct Line: Decodable {
        let playerName: String?
    }
}
