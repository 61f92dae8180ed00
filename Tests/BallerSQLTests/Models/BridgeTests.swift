import BallerDuckDB
import BallerSQL
import Testing

/// Ids and codes that several sources have for one thing.
///
/// The cases share a connection, which has one statement at a time.
@Suite(.serialized) struct BridgeTests {
    /// By who writes the code, the code and the season: the team.
    @Test(arguments: [
        ("nba BAL 1950", "1610610024"), ("nba BAL 1970", "1610612764"), ("bref BLB 1950", "1610610024"),
        ("bref CHH 1995", "1610612766"), ("bref CHA 2010", "1610612766"), ("bref CHO 2016", "1610612766"),
        ("nba CHA 2016", "1610612766"), ("bref NOK 2006", "1610612740"), ("bref NOH 2010", "1610612740"),
        ("nba NOP 2016", "1610612740"), ("bref BRK 2014", "1610612751"), ("nba BKN 2014", "1610612751"),
        ("nba NJN 1990", "1610612751"), ("bref DEN 1990", "1610612743"), ("nba DEN 1990", "1610612743"),
        ("bref WSB 1985", "1610612764"), ("nba WAS 1985", "1610612764"), ("box_scores GS 2018", "1610612744"),
        ("nba PHL 1985", "1610612755"), ("bref DNR 1970", "1610612743"),
    ])
    func `A code is of one team in a season`(_ code: String, _ team: String) throws {
        let parts = code.split(separator: " ")
        let rows = try Self.codes.get().rows(
            SQL(
                name: "team of a code",
                text: """
                    SELECT CAST(team_id AS VARCHAR) FROM bridge_team_codes
                    WHERE scheme = '\(parts[0])' AND code = '\(parts[1])' AND season_year = \(parts[2])
                    """
            )
        )
        #expect(rows.map { $0[0].text } == [team])
    }

    /// A code that doubled lines would be there twice.
    @Test func `No code is of two teams in a season of a league`() throws {
        let text = "SELECT count(*) - count(DISTINCT (scheme, code, league, season_year)) FROM bridge_team_codes"
        #expect(try Self.codes.get().rows(SQL(name: "codes", text: text)).first?[0].int == 0)
    }

    @Test func `A coach and a referee who played are known as players`() throws {
        let warehouse = try Checkout.warehouse.get()
        let tables =
            TinyLeague.emptyTables(["player_career_info"], source: "season_tables", of: warehouse)
            + TinyLeague.emptyTables(["common_player_info", "players"], source: "nba_tables", of: warehouse)
            + TinyLeague.emptyTables(["coaches", "referees"], of: warehouse)
        let league = try TinyLeague(
            prelude: tables + Checkout.fixture("people.sql")
                + """
                INSERT INTO raw_bref__coaches (coach_id, name, player_id)
                VALUES ('senioed99c', 'Edward Senior', 'senioed01'), ('nobodyx99c', 'No Body', NULL);
                INSERT INTO raw_bref__referees (referee_id, name, birth_date)
                VALUES ('oldtiti99r', 'Tim Oldtimer', DATE '1950-02-03'), ('senioed99r', 'Ed Senior', DATE '1941-01-01');
                """
        )
        #expect(
            try league.lines("SELECT role, staff_id, player_id, method FROM bridge_staff_players ORDER BY role")
                == ["coach senioed99c 202 own", "referee oldtiti99r 201 name_and_birth"]
        )
    }

    private static let codes = Result {
        let warehouse = try Checkout.warehouse.get()
        let connection = try Database(.memory, options: DatabaseOptions(threads: 1)).connect()
        try connection.createMissingInputs(of: warehouse)
        try connection.loadReferences(of: warehouse)
        for model in warehouse.models where ["numbered_team_games", "bridge_team_codes"].contains(model.stem) {
            if model.step == .staging {
                let text = "CREATE TABLE \(model.stem) (team_abbreviation VARCHAR, season_year INTEGER, team_id BIGINT)"
                try connection.execute(SQL(name: model.stem, text: text))
            } else {
                let text = "CREATE TABLE \(model.stem) AS\n" + (try warehouse.render(model))
                try connection.execute(SQL(name: model.stem, text: text))
            }
        }
        return connection
    }
}
