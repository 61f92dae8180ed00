import BallerDuckDB
import BallerSQL
import Testing

/// The tiny league with lists of people of both sides beside its game logs.
struct PeopleTests {
    private func league(also: String = "") throws -> TinyLeague {
        let warehouse = try Checkout.warehouse.get()
        let tables =
            TinyLeague.emptyTables(["player_career_info"], source: "season_tables", of: warehouse)
            + TinyLeague.emptyTables(["common_player_info", "players"], source: "nba_tables", of: warehouse)
        return try TinyLeague(prelude: tables + Checkout.fixture("people.sql") + also)
    }

    /// Each rule by the id of Basketball-Reference, the number, and what decided.
    @Test(arguments: [
        "p1001 1001 name", "oldtiti01 201 name_and_birth", "senioed01 202 name_and_birth",
        "senioed02 203 name_and_birth", "austeis01 206 birth", "kutlaib01 207 last_name", "lofgrdo01 208 name",
        "deminge01 209 name", "fieldeu01 210 name", "overrid01 230 override", "vaughlo09 232 name_and_birth",
        "favarvi01 234 name",
    ])
    func `Whoever both sides have is one player`(_ expected: String) throws {
        let id = expected.prefix { $0 != " " }
        let text = "SELECT bref_player_id, nba_player_id, method FROM paired_players WHERE bref_player_id = '\(id)'"
        #expect(try league().lines(text) == [expected])
    }

    @Test func `What nothing decides is for review with its candidates, and nobody is made one who was told apart`()
        throws
    {
        let league = try league()
        #expect(
            try league.lines(
                "SELECT bref_player_id, nba_player_id, coalesce(other_nba_id, 0) FROM identity_review ORDER BY 1, 2"
            )
                == [
                    "twinsto01 204 0", "twinsto01 205 0", "twinsto02 204 0", "twinsto02 205 0",
                    "vaughlo09 233 232",
                ]
        )
        #expect(try league.lines("SELECT count(*) FROM same_players WHERE lookup_id = 'apartbe01'") == ["0"])
        let evidence = "SELECT evidence FROM bridge_player_ids WHERE id = 'overrid01'"
        #expect(try league.lines(evidence) == ["His own web page says so."])
    }

    @Test func `Everybody who played is a player, and nobody else`() throws {
        let league = try league()
        let text = "SELECT player_id, bref_id FROM dim_players WHERE player_id < 1000 ORDER BY player_id"
        #expect(
            try league.lines(text).map { $0.prefix { $0 != " " } }
                == ["201", "202", "203", "204", "205", "206", "207", "208", "209", "210", "230", "231", "232", "234"]
        )
        #expect(try league.lines("SELECT player_name FROM dim_players WHERE bref_id = 'lonelbr01'") == ["Brent Lonely"])
        // 24 with games, 14 of the numbers, one on the other side alone, and three whose numbers are in doubt or told apart.
        #expect(try league.lines("SELECT count(*) FROM dim_players") == ["42"])
        #expect(
            try league.lines("SELECT reason, count(*) FROM drops_listed_people GROUP BY ALL") == ["never_played 4"]
        )
        #expect(
            try league.lines(
                "SELECT count(*) FROM fact_player_listings WHERE NOT EXISTS (FROM dim_players WHERE dim_players.player_id = fact_player_listings.player_id)"
            ) == ["0"]
        )
    }

    @Test func `What is known of a player comes from the list that is believed first, with his debut there`() throws {
        let league = try league()
        #expect(
            try league.lines(
                """
                SELECT birth_date, height_inches, college, debut_year, final_year, is_active, nba_id, bref_id
                FROM dim_players WHERE player_id = 1001
                """
            ) == ["1980-05-01 79 State, Other State 2000 2002 true 1001 p1001"]
        )
        #expect(
            try league.lines(
                "SELECT birth_date, debut_year, final_year, is_active FROM dim_players WHERE player_id = 201"
            )
                == ["1950-02-03 1971 1976 false"]
        )
    }

    @Test
    func `A name in a wrong encoding is repaired, with the one that was written, and an unreadable one gives way`()
        throws
    {
        let league = try league(
            also: """
                UPDATE raw_nba_gamelogs__player_gamelogs SET player_name = 'Nikola JokiÄ‡' WHERE player_id = 1002;
                UPDATE raw_season_tables__player_career_info SET player_name = 'Tim Oldti' || chr(65533) || 'er'
                WHERE player_id = 'oldtiti01';
                """
        )
        let text =
            "SELECT player_name, coalesce(written_name, '-'), search_name FROM dim_players WHERE player_id IN (201, 1002)"
        #expect(
            try league.lines(text + " ORDER BY player_id")
                == ["Tim Oldtimer - tim oldtimer", "Nikola Jokić Nikola JokiÄ‡ nikola jokic"]
        )
        let found = try league.failingRows(of: "staged_player_games__names_readable")
        #expect(found.count == 1)
        #expect(try found.first?["repaired"].text == "Nikola Jokić")
    }

    /// A year that a spreadsheet took for a number of days is no day of birth.
    @Test func `A day that stands for a year is not known`() throws {
        let league = try league(also: "DELETE FROM raw_nba_tables__common_player_info WHERE player_id = 201;")
        let text = "SELECT count(*), count(birth_date) FROM listed_people WHERE id = '201'"
        #expect(try league.lines(text) == ["1 0"])
    }

    @Test func `Without lists there is nothing to match, and nothing of lists`() throws {
        let league = try TinyLeague()
        for relation in ["same_players", "player_matches", "fact_player_listings", "bridge_player_seasons"] {
            #expect(try league.lines("SELECT count(*) FROM \(relation)") == ["0"], "\(relation)")
        }
    }
}
