import BallerDuckDB
import BallerSQL
import BallerTestSupport
import Foundation
import Testing

struct ReferenceTests {
    private let connection: Connection

    init() throws {
        connection = try Database(.memory, options: DatabaseOptions(threads: 1)).connect()
        let warehouse = try Checkout.warehouse.get()
        for reference in warehouse.references {
            let columns = reference.columns.map { "\($0.name) \($0.type)\($0.isNullable ? "" : " NOT NULL")" }
            let load = """
                CREATE TABLE \(reference.relation) (\(columns.joined(separator: ", ")));
                INSERT INTO \(reference.relation) BY NAME \(try warehouse.rows(of: reference));
                """
            try connection.execute(SQL(name: reference.name, text: load))
        }
    }

    private func rows(_ text: String) throws -> [Row] {
        try connection.rows(SQL(name: "reference test", text: text))
    }

    @Test
    func `Every team season has its franchise and its season`() throws {
        #expect(
            try rows(
                """
                SELECT t.team_id, t.season_year
                FROM ref_team_seasons AS t
                LEFT JOIN ref_franchises AS f USING (team_id)
                LEFT JOIN ref_seasons AS s ON s.league = t.league AND s.season_year = t.season_year
                WHERE f.team_id IS NULL OR s.season_year IS NULL
                    OR t.season_year < f.founded_year OR t.season_year > f.final_year
                """
            ).isEmpty
        )
    }

    @Test
    func `A season has as many teams as it says, each with a code of its own`() throws {
        #expect(
            try rows(
                """
                SELECT league, season_year
                FROM ref_seasons AS s
                LEFT JOIN ref_team_seasons AS t USING (league, season_year)
                GROUP BY league, season_year, team_count
                HAVING count(t.team_id) <> team_count OR count(DISTINCT team_abbreviation) <> team_count
                """
            ).isEmpty
        )
    }

    @Test
    func `There is every season from 1946-47 to 2026-27, in order and with a name that fits`() throws {
        let seasons = try rows(
            """
            SELECT season_year
            FROM ref_seasons
            WHERE season_name = (season_year - 1) || '-' || right(season_year::VARCHAR, 2)
                AND start_date < end_date AND end_date < coalesce(playoffs_end_date, DATE '9999-12-31')
                AND expected_games <= team_count * (games_per_team + 1) / 2
                AND league <> 'ABA'
            ORDER BY season_year
            """
        )
        #expect(seasons.map { $0[0].int } == Array(1947...2027))
    }

    @Test
    func `Conferences begin in 1970-71, divisions with the league`() throws {
        #expect(
            try rows(
                """
                SELECT season_year
                FROM ref_team_seasons
                WHERE league <> 'ABA' AND (
                    division IS NULL OR (conference IS NULL) <> (season_year < 1971) OR conference NOT IN ('East', 'West')
                )
                """
            ).isEmpty
        )
        let divisions = try rows("SELECT count(DISTINCT division) FROM ref_team_seasons WHERE season_year = 2024")
        #expect(divisions.first?[0].int == 6)
    }

    @Test
    func `The newest names of a franchise are those of its last season`() throws {
        #expect(
            try rows(
                """
                SELECT f.team_id
                FROM ref_franchises AS f
                INNER JOIN (
                    SELECT team_id, max(season_year) AS season_year FROM ref_team_seasons GROUP BY team_id
                ) USING (team_id)
                INNER JOIN ref_team_seasons AS t USING (team_id, season_year)
                WHERE f.team_name <> t.team_name OR f.team_abbreviation <> t.team_abbreviation OR f.city <> t.city
                    OR f.nickname <> t.nickname
                    OR (f.team_name <> f.city || ' ' || f.nickname AND f.team_abbreviation NOT IN ('FLO', 'SSL'))
                    OR (f.final_year IS NULL) <> (t.season_year = 2027)
                """
            ).isEmpty
        )
    }

    @Test
    func `The ABA has nine seasons, and every code of it leads to a franchise of these seasons`() throws {
        let seasons = try rows("SELECT season_year FROM ref_seasons WHERE league = 'ABA' ORDER BY season_year")
        #expect(seasons.map { $0[0].int } == Array(1968...1976))
        #expect(
            try rows(
                """
                SELECT t.team_abbreviation, t.season_year
                FROM ref_team_seasons AS t
                LEFT JOIN ref_bref_team_codes AS c
                    ON c.code = t.team_abbreviation AND c.team_id = t.team_id AND c.league = 'ABA'
                    AND t.season_year BETWEEN c.first_season_year AND c.last_season_year
                WHERE t.league = 'ABA' AND c.code IS NULL
                UNION ALL
                SELECT code, first_season_year FROM ref_bref_team_codes WHERE team_id IS NULL
                """
            ).isEmpty
        )
    }

    @Test(.enabled(if: SharedData.isPresent))
    func `Every season of every league has the teams, by name, and the games that its table of records has`() throws {
        let data = try #require(SharedData.folder)
        let file = data.appending(path: "season/Team Summaries.csv").path
        let different = try rows(
            """
            WITH printed AS (
                SELECT lg AS league, season::INTEGER AS season_year, count(*) AS teams, (sum(w::INTEGER + l::INTEGER) // 2)::INTEGER AS games
                FROM read_csv('\(file)', all_varchar = true, nullstr = 'NA')
                WHERE abbreviation IS NOT NULL
                GROUP BY ALL
            )
            SELECT league || '_' || season_year, s.team_count, p.teams, s.expected_games, p.games
            FROM printed AS p
            FULL JOIN ref_seasons AS s USING (league, season_year)
            WHERE season_year BETWEEN 1947 AND 2025
                AND (s.team_count IS DISTINCT FROM p.teams OR s.expected_games IS DISTINCT FROM p.games)
            ORDER BY ALL
            """
        )
        // The club that the league struck out with its fourteen games.
        #expect(
            different.map { row in row.values.map { $0.text ?? "\($0)" }.joined(separator: " ") } == [
                "NBA_1955 8 9 288 288"
            ]
        )
    }

    @Test(arguments: [
        (1999, 725), (2012, 990), (2013, 1229), (2020, 1059), (2021, 1080), (2024, 1230),
    ])
    func `Seasons that were cut short have the games that were played`(_ year: Int, _ games: Int) throws {
        let found = try rows("SELECT expected_games FROM ref_seasons WHERE season_year = \(year) AND league = 'NBA'")
        #expect(found.first?[0].int == games)
    }
}
