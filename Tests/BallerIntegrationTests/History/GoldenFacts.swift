import Testing

/// A fact of basketball's history that anybody can look up, and the question that must answer it.
struct GoldenFact: Sendable, CustomTestStringConvertible {
    let fact: String
    /// Where it can be looked up.
    let source: String
    let query: String
    /// The answer, a line each, cells divided by blanks.
    let answer: [String]

    var testDescription: String { fact }
}

extension GoldenFact {
    static let all = leaders + teams + careers + games + records + honours

    private static func scoring(_ season: String, _ player: String, _ average: String, _ source: String) -> GoldenFact {
        GoldenFact(
            fact: "\(player) led the scorers of \(season)",
            source: source,
            query: """
                SELECT player_name, value::DECIMAL(4,1) FROM agg_season_leaders INNER JOIN dim_players USING (player_id)
                WHERE league || '_' || season_year = '\(season)' AND season_type = 'REGULAR' AND category = 'points'
                    AND basis = 'per_game' AND rank = 1
                """,
            answer: ["\(player) \(average)"]
        )
    }

    private static let leaders = [
        scoring("BAA_1947", "Joe Fulks", "23.2", "NBA Register, scoring champions"),
        scoring("NBA_1959", "Bob Pettit", "29.2", "NBA Register, scoring champions"),
        scoring("NBA_1962", "Wilt Chamberlain", "50.4", "NBA Register, scoring champions"),
        // 79 games: Oscar Robertson's higher average was of 65.
        scoring("NBA_1968", "Dave Bing", "27.1", "NBA Register, scoring champions"),
        scoring("ABA_1970", "Spencer Haywood", "30.0", "Complete Handbook of the ABA"),
        scoring("ABA_1976", "Julius Erving", "29.3", "Complete Handbook of the ABA"),
        scoring("NBA_1984", "Adrian Dantley", "30.6", "NBA Register, scoring champions"),
        scoring("NBA_1987", "Michael Jordan", "37.1", "NBA Register, scoring champions"),
        scoring("NBA_2006", "Kobe Bryant", "35.4", "NBA Register, scoring champions"),
        scoring("NBA_2014", "Kevin Durant", "32.0", "NBA Register, scoring champions"),
        scoring("NBA_2016", "Stephen Curry", "30.1", "NBA Register, scoring champions"),
        scoring("NBA_2024", "Luka Dončić", "33.9", "NBA.com, leaders of 2023-24"),
        GoldenFact(
            fact: "John Stockton's 1,164 assists of 1990-91 are the most of a season",
            source: "NBA Register, records",
            query: """
                SELECT player_name, season_year, assists FROM agg_player_seasons INNER JOIN dim_players USING (player_id)
                WHERE season_type = 'REGULAR' AND row_scope = 'season_total' ORDER BY assists DESC NULLS LAST LIMIT 1
                """,
            answer: ["John Stockton 1991 1164"]
        ),
    ]

    private static func record(_ season: String, _ team: String, _ wins: Int, _ losses: Int) -> GoldenFact {
        GoldenFact(
            fact: "\(team) of \(season): \(wins)-\(losses)",
            source: "NBA Guide, standings",
            query: """
                SELECT wins, losses FROM agg_standings INNER JOIN dim_team_seasons USING (team_id, season_year)
                WHERE agg_standings.league || '_' || season_year = '\(season)' AND team_name = '\(team)'
                """,
            answer: ["\(wins) \(losses)"]
        )
    }

    private static let teams = [
        record("NBA_1973", "Philadelphia 76ers", 9, 73),
        record("NBA_1972", "Los Angeles Lakers", 69, 13),
        record("ABA_1972", "Kentucky Colonels", 68, 16),
        record("NBA_1996", "Chicago Bulls", 72, 10),
        record("NBA_2012", "Charlotte Bobcats", 7, 59),
        record("NBA_2016", "Golden State Warriors", 73, 9),
        record("NBA_2024", "Boston Celtics", 64, 18),
        GoldenFact(
            fact: "The seasons of the BAA, the NBA and the ABA have their teams",
            source: "NBA Guide; Complete Handbook of the ABA",
            query: """
                SELECT league || '_' || season_year, count(*) FROM agg_standings
                WHERE season_year IN (1947, 1950, 1968, 1971, 1976, 1989, 2005) GROUP BY league, season_year ORDER BY season_year, league
                """,
            answer: [
                "BAA_1947 11", "NBA_1950 17", "ABA_1968 11", "NBA_1968 12", "ABA_1971 11", "NBA_1971 17", "ABA_1976 9",
                "NBA_1976 18", "NBA_1989 25", "NBA_2005 30",
            ]
        ),
        GoldenFact(
            fact: "Boston 2023-24: offensive rating 123.2, defensive 111.6, pace 97.2",
            source: "Basketball-Reference, 2023-24 Celtics",
            query: """
                SELECT offensive_rating, defensive_rating, pace FROM agg_team_seasons
                WHERE team_id = 1610612738 AND season_year = 2024 AND season_type = 'REGULAR'
                """,
            answer: ["123.2 111.6 97.2"]
        ),
    ]

    private static func career(_ id: String, _ league: String, games: Int, points: Int, _ source: String) -> GoldenFact
    {
        GoldenFact(
            fact: "\(id): \(points) points in \(games) games of the \(league)",
            source: source,
            query: """
                SELECT careers.games_played, points FROM agg_player_careers AS careers INNER JOIN dim_players USING (player_id)
                WHERE bref_id = '\(id)' AND careers.league = '\(league)' AND season_type = 'REGULAR'
                """,
            answer: ["\(games) \(points)"]
        )
    }

    private static let careers = [
        career("abdulka01", "NBA", games: 1560, points: 38387, "NBA Register"),
        career("malonka01", "NBA", games: 1476, points: 36928, "NBA Register"),
        career("bryanko01", "NBA", games: 1346, points: 33643, "NBA Register"),
        career("jordami01", "NBA", games: 1072, points: 32292, "NBA Register"),
        career("chambwi01", "NBA", games: 1045, points: 31419, "NBA Register"),
        career("ervinju01", "ABA", games: 407, points: 11662, "Complete Handbook of the ABA"),
        career("ervinju01", "NBA", games: 836, points: 18364, "NBA Register"),
        career("ervinju01", "ALL", games: 1243, points: 30026, "Basketball-Reference, NBA and ABA together"),
        career("mikange01", "NBA", games: 439, points: 10156, "NBA Register"),
    ]

    private static func run(_ team: String, _ season: Int, _ games: Int, _ first: String, _ last: String, won: Bool)
        -> GoldenFact
    {
        GoldenFact(
            fact: "\(team) \(won ? "won" : "lost") \(games) games in a row in \(season)",
            source: "NBA.com, longest winning and losing streaks",
            query: """
                SELECT team_name, games, first_game_date, last_game_date, is_complete
                FROM team_streak INNER JOIN dim_team_seasons USING (team_id, season_year)
                WHERE season_type = 'REGULAR' AND season_year = \(season) AND is_won = \(won) ORDER BY games DESC LIMIT 1
                """,
            answer: ["\(team) \(games) \(first) \(last) true"]
        )
    }

    private static let records = [
        run("Golden State Warriors", 2016, 24, "2015-10-27", "2015-12-11", won: true),
        run("Detroit Pistons", 2024, 28, "2023-10-30", "2023-12-28", won: false),
        GoldenFact(
            fact: "After December 28, 2023 the Pistons had won 2 of 31 games, the fewest of all",
            source: "NBA.com, standings of the day",
            query: """
                SELECT wins, losses, league_rank FROM standing_by_date
                WHERE league = 'NBA' AND season_year = 2024 AND game_date = DATE '2023-12-28' AND team_id = 1610612765
                """,
            answer: ["2 29 30"]
        ),
        GoldenFact(
            fact: "LeBron James scored his 25,000th point on November 2, 2015",
            source: "NBA.com, report of the game in Philadelphia",
            query: """
                SELECT min(game_date) FROM (
                    SELECT
                        game_date,
                        sum(points) OVER (ORDER BY game_date, game_id) + (
                            SELECT sum(points) FROM agg_player_seasons
                            WHERE player_id = 2544 AND season_year < 2016 AND season_type = 'REGULAR' AND row_scope = 'season_total'
                        ) AS career
                    FROM fact_player_gamelogs
                    WHERE player_id = 2544 AND season_year = 2016 AND season_type = 'REGULAR'
                ) AS games
                WHERE career >= 25000
                """,
            answer: ["2015-11-02"]
        ),
        GoldenFact(
            fact:
                "The careers of Russell, Chamberlain and Erving are here from the first season to the last; James's lacks 2021-22 and 2022-23",
            source: "NBA Register",
            query: """
                SELECT bref_id, careers.is_complete, missing_seasons >= 2
                FROM agg_player_careers AS careers INNER JOIN dim_players USING (player_id)
                WHERE bref_id IN ('russebi01', 'chambwi01', 'ervinju01', 'jamesle01') AND careers.league = 'ALL' AND season_type = 'REGULAR'
                ORDER BY bref_id
                """,
            answer: [
                "chambwi01 true false", "ervinju01 true false", "jamesle01 false true", "russebi01 true false",
            ]
        ),
    ]

    private static let games = [
        GoldenFact(
            fact: "One hundred points on March 2, 1962: 36 of 63, 28 of 32, 25 rebounds",
            source: "Box score of Philadelphia and New York in Hershey",
            query: """
                SELECT bref_id, lines.game_date, points, field_goals_made, field_goals_attempted, free_throws_made,
                    free_throws_attempted, rebounds, coalesce(steals, -1)
                FROM fact_player_gamelogs AS lines INNER JOIN dim_players USING (player_id)
                WHERE season_year = 1962 ORDER BY points DESC LIMIT 1
                """,
            answer: ["chambwi01 1962-03-02 100 36 63 28 32 25 -1"]
        ),
        GoldenFact(
            fact: "There are two Tony Mitchells, both of 2013-14",
            source: "Basketball-Reference, mitchto02 and mitchto03",
            query: """
                SELECT bref_id, nba_id, debut_year FROM dim_players WHERE player_name = 'Tony Mitchell' ORDER BY bref_id
                """,
            answer: ["mitchto02 203502 2014", "mitchto03 203183 2014"]
        ),
    ]
}
