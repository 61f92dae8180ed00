import Testing

@testable import BallerSQL

struct SQLHeaderTests {
    @Test
    func `A header gives its lists, choices and parameters`() throws {
        let header = try SQLHeader(
            file: "queries/x.sql",
            text: """
                -- about: One row per game: home and away.
                -- key: team_id, game_id
                -- reads: dim_games, live.dim_games
                -- parameters: season_year INTEGER, day DATE
                -- kept: game_id BIGINT
                -- severity: warn
                -- runs: portable
                -- needs: live
                -- Not a header: a comment with a colon.
                SELECT 1
                """,
            required: ["about", "reads"]
        )
        #expect(header.about == "One row per game: home and away.")
        #expect(header.key == ["team_id", "game_id"])
        #expect(header.reads == ["dim_games", "live.dim_games"])
        #expect(
            header.parameters == [
                QueryParameter(name: "season_year", type: "INTEGER"), QueryParameter(name: "day", type: "DATE"),
            ]
        )
        #expect(header.kept == [QueryParameter(name: "game_id", type: "BIGINT")])
        #expect(header.severity == .warn)
        #expect(header.runs == .portable)
        #expect(header.needs == "live")
    }

    @Test
    func `What a header leaves out is what is usual in its folder, and what it says goes before`() throws {
        let usual = ["key": "source_url, page_row"]
        let silent = try SQLHeader(file: "a.sql", text: "-- about: x", required: ["about", "key"], usual: usual)
        #expect(silent.key == ["source_url", "page_row"])
        #expect(silent.runs == .portable)
        #expect(silent.severity == .error)
        let own = try SQLHeader(file: "a.sql", text: "-- key: game_id\n-- runs: duckdb", required: [], usual: usual)
        #expect(own.key == ["game_id"])
        #expect(own.runs == .duckdb)
    }

    @Test
    func `A sentence of failure fits its number`() throws {
        let sentence = try #require(FailureSentence("{n} [record was|records were] refused, [it|they] alone."))
        #expect(sentence.text(1) == "1 record was refused, it alone.")
        #expect(sentence.text(5) == "5 records were refused, they alone.")
    }

    @Test(arguments: [
        ("-- reads: x", WarehouseError.missingHeader(file: "a.sql", name: "about")),
        ("-- about: x\n-- read: y", .unknownHeader(file: "a.sql", name: "read")),
        ("-- about: x\n-- about: y", .invalidHeader(file: "a.sql", name: "about", value: "a second line")),
        ("-- about: x\n-- severity: bad", .invalidHeader(file: "a.sql", name: "severity", value: "bad")),
        ("-- about: x\n-- failure: no number", .invalidHeader(file: "a.sql", name: "failure", value: "no number")),
        ("-- about: x\n-- failure: {n} [row]", .invalidHeader(file: "a.sql", name: "failure", value: "{n} [row]")),
        (
            "-- about: x\n-- parameters: day",
            .invalidHeader(file: "a.sql", name: "parameters", value: "day without a type")
        ),
    ])
    func `A header that is not as it should be is refused by name`(_ text: String, _ expected: WarehouseError) {
        #expect(throws: expected) { try SQLHeader(file: "a.sql", text: text, required: ["about"]) }
        #expect(expected.message.hasPrefix("a.sql"))
    }
}
