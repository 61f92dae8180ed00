import BallerDuckDB
import BallerSQL
import Testing

/// What is asked about teams, seasons and places, against plain sums over the games.
@Suite(.serialized) struct TeamQueryTests {
    private static let league = Result { try TinyLeague() }

    private func answer(_ query: String, _ values: [String: String]) throws -> [[String: String]] {
        try Self.league.get().answer(query, values)
    }

    private func lines(_ text: String) throws -> [String] { try Self.league.get().lines(text) }

    private static let season = ["league": "'NBA'", "season_year": "2001", "season_type": "'REGULAR'"]

    @Test func `The splits of a team's season add up to the season`() throws {
        let splits = try answer("team_splits", Self.season.merging(["team_id": "101"]) { $1 })
        let all = try #require(splits.first)
        let sums = "SELECT games_played, wins, points FROM agg_team_seasons WHERE team_id = 101 AND season_year = 2001"
        #expect(try lines(sums) == [["games_played", "wins", "points"].map { all[$0] ?? "" }.joined(separator: " ")])
        for split in ["place", "outcome", "margin", "month", "weekday", "rest", "conference", "division", "opponent"] {
            let wins = splits.filter { $0["split"] == split }.compactMap { $0["wins"].flatMap { Int($0) } }
            #expect(wins.reduce(0, +) == Int(all["wins"] ?? ""), "\(split)")
        }
    }

    @Test func `The players of a team's history have the sums of their stints, and the first of them leads`() throws {
        let players = try answer("team_players", ["team_id": "101", "season_type": "'REGULAR'", "offset": "0"])
        #expect(
            try lines("SELECT count(DISTINCT player_id), sum(points) FROM fact_player_gamelogs WHERE team_id = 101")
                == [
                    "\(players.count) \(players.compactMap { $0["points"].flatMap { Int($0) } }.reduce(0, +))"
                ]
        )
        let leaders = try answer(
            "team_leaders",
            ["team_id": "101", "season_type": "'REGULAR'", "category": "'points'", "basis": "'total'"]
        )
        let most =
            "SELECT max(points) FROM (SELECT sum(points) AS points FROM fact_player_gamelogs WHERE team_id = 101 GROUP BY player_id)"
        #expect(try lines(most) == [leaders[0]["value"]?.replacing(".0", with: "")])
        // Nobody played a hundred games.
        #expect(
            try answer(
                "team_leaders",
                ["team_id": "101", "season_type": "'REGULAR'", "category": "'points'", "basis": "'per_game'"]
            ).isEmpty
        )
    }

    @Test func `The table of teams has what each and its opponents did`() throws {
        let own = try answer(
            "season_team_stats",
            Self.season.merging(["basis": "'per_game'", "side": "'TEAM'"]) { $1 }
        )
        let other = try answer(
            "season_team_stats",
            Self.season.merging(["basis": "'total'", "side": "'OPPONENT'"]) { $1 }
        )
        #expect(own.count == 4 && other.count == 4)
        let expected =
            "SELECT round(sum(points) / count(*), 1), sum(opponent_points) FROM fact_team_gamelogs WHERE team_id = 101 AND season_year = 2001"
        let mine = try #require(own.first { $0["team_id"] == "101" })
        let theirs = try #require(other.first { $0["team_id"] == "101" })
        #expect(try lines(expected) == ["\(mine["points"] ?? "") \(theirs["points"]?.replacing(".0", with: "") ?? "")"])
        let east = Self.season.merging(["basis": "'total'", "side": "'TEAM'", "conference": "'east'"]) { $1 }
        #expect(try answer("season_team_stats", east).count == 2)
    }

    @Test func `Every kind of games of the expanded standings has the games of the season`() throws {
        let parts = try answer("standings_expanded", Self.season)
        let wins = try lines("SELECT team_id, wins FROM agg_standings WHERE season_year = 2001 ORDER BY team_id")
        for split in ["place", "conference", "division", "month", "margin", "opponent_record"] {
            let sums = Dictionary(grouping: parts.filter { $0["split"] == split }) { $0["team_id"] ?? "" }
                .mapValues { rows in rows.compactMap { $0["wins"].flatMap { Int($0) } }.reduce(0, +) }
            #expect(sums.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" } == wins, "\(split)")
        }
    }

    /// A final and one series before it, of a list alone.
    private static let listed = """
        INSERT INTO bref.playoff_series_index BY NAME
        SELECT * FROM (VALUES
            ('NBA', 2001, 'Eastern Conf Finals', DATE '2001-05-01', DATE '2001-05-09', 2, 1, 102, 101, 4, 3, TRUE),
            ('NBA', 2001, 'Finals', DATE '2001-06-01', DATE '2001-06-09', 2, 1, 102, 103, 4, 0, TRUE)
        ) AS s (league, season_year, series, start_date, end_date, winner_seed, loser_seed, winner_team_id, loser_team_id, winner_wins, loser_wins, is_decided)
        """

    @Test func `A bracket is of the list of series where no game is here, the better seed at home`() throws {
        let league = try Self.league.get()
        try league.trying(Self.listed) {
            let series = try league.answer("playoff_bracket", Self.season)
            #expect(series.map { $0["round_name"] } == ["CONFERENCE_FINALS", "FINALS"])
            #expect(series.map { $0["round_number"] } == ["1", "2"])
            #expect(series.map { $0["conference"] } == ["East", "NULL"])
            #expect(series.map { $0["home_team_id"] } == ["101", "103"])
            #expect(series.map { $0["home_team_wins"] } == ["3", "0"])
            #expect(series.map { $0["winner_team_id"] } == ["102", "102"])
            let season = try league.answer("seasons", ["season_year": "2001", "league": "'NBA'"])
            #expect(season.map { $0["champion_team_id"] } == ["102"])
            #expect(season.map { $0["runner_up_team_id"] } == ["103"])
            #expect(season.map { $0["playoffs_start_date"] } == ["2001-05-01"])
            func history(_ team: Int) throws -> [[String?]] {
                try league.answer("team_history", ["team_id": "\(team)"])
                    .map {
                        [
                            $0["season_year"], $0["playoff_round"], $0["playoff_wins"], $0["is_champion"],
                            $0["made_playoffs"],
                        ]
                    }
            }
            #expect(
                try history(102) == [
                    ["2002", "NULL", "NULL", "NULL", "NULL"], ["2001", "FINALS", "8", "true", "true"],
                ]
            )
            #expect(try history(101)[1] == ["2001", "CONFERENCE_FINALS", "3", "false", "true"])
            let stats = try league.answer("team_stats", Self.season.merging(["team_id": "102"]) { $1 })
            #expect(stats.map { $0["playoff_seed"] } == ["2"] && stats.map { $0["made_playoffs"] } == ["true"])
        }
        #expect(try answer("playoff_bracket", Self.season).isEmpty)
    }

    @Test func `A pay that two pages print is there once, and a contract is that of the nearest page`() throws {
        let league = try Self.league.get()
        let pages = """
            INSERT INTO bref.salaries BY NAME
            SELECT 2001 AS season_year, 101 AS team_id, 1001 AS player_id, 'p1001' AS bref_player_id, 'X' AS player_name, 5 AS salary;
            INSERT INTO bref.player_salaries BY NAME
            SELECT season_year, 101 AS team_id, 1001 AS player_id, 'p1001' AS bref_player_id, 5 AS salary, FALSE AS is_two_way
            FROM (VALUES (2001), (2002)) AS s (season_year);
            INSERT INTO bref.contracts BY NAME
            SELECT 101 AS team_id, 1001 AS player_id, 'p1001' AS bref_player_id, 2003 AS first_season_year, 7 AS salary_season_1, 8 AS salary_season_2, 9 AS guaranteed;
            INSERT INTO bref.player_contracts BY NAME
            SELECT 101 AS team_id, 1001 AS player_id, 'p1001' AS bref_player_id, 2004 AS season_year, 11 AS salary, 'TEAM' AS option_of;
            INSERT INTO bref.transactions BY NAME
            SELECT 2001 AS season_year, DATE '2000-11-05' AS transaction_date, n AS transaction_order, 'text' AS description, 'NBA' AS page_code, 'NBA' AS league,
                100 + n AS team_id, 'p' || (1000 + n) || ' p9' AS bref_player_ids
            FROM range(1, 3) AS t(n);
            INSERT INTO bridge_player_ids BY NAME SELECT 1001 AS player_id, 'bref' AS scheme, 'p1001' AS id
            """
        try league.trying(pages) {
            let salaries = try league.answer("salaries", ["player_id": "1001", "offset": "0"])
            #expect(
                salaries.map { [$0["season_year"], $0["source"]] } == [
                    ["2002", "PLAYER_PAGE"], ["2001", "TEAM_PAGE"],
                ]
            )
            let contracts = try league.answer("contracts", ["team_id": "101", "offset": "0"])
            #expect(
                contracts.map { [$0["season_year"], $0["salary"], $0["option_of"]] } == [
                    ["2003", "7", "NULL"], ["2004", "11", "TEAM"],
                ]
            )
            #expect(try league.answer("transactions", ["player_id": "1001", "offset": "0"]).count == 1)
            #expect(try league.answer("transactions", ["team_id": "102", "offset": "0"]).count == 1)
            #expect(try league.answer("transactions", ["offset": "0", "from": "DATE '2000-11-06'"]).isEmpty)
            #expect(
                try league.answer("ids", ["id": "'P1001'"]).map { [$0["type"], $0["scheme"]] } == [["player", "bref"]]
            )
            #expect(try league.answer("ids", ["id": "'p1001'", "scheme": "'nba'"]).isEmpty)
        }
    }

    @Test func `A shot of a chart has its place and what play-by-play tells of it, two of one second in their order`()
        throws
    {
        let league = try Self.league.get()
        let game = try lines("SELECT min(game_id) FROM dim_games")[0]
        let shots = """
            INSERT INTO fact_shots BY NAME
            SELECT \(game) AS game_id, n AS event_number, 101 AS team_id, 1001 AS player_id, 1 AS period, 600.0 AS seconds_remaining, FALSE AS is_made, 2 AS points_value,
                n = 2 AS is_blocked
            FROM range(1, 3) AS t(n)
            """
        let chart = """
            ; INSERT INTO bref.shot_chart BY NAME
            SELECT \(game) AS game_id, n AS shot_order, '10:00.0' AS clock, FALSE AS is_made, 2 AS points_value, 1 AS distance_feet, 10 * n AS left_pixels, 20 AS top_pixels,
                101 AS team_id, 1001 AS player_id, 1 AS period
            FROM range(1, 4) AS t(n)
            """
        try league.trying(shots) {
            let told = try league.answer("game_shots", ["game_id": game])
            #expect(
                told.map { [$0["left_pixels"], $0["source"]] } == Array(repeating: ["NULL", "PLAY_BY_PLAY"], count: 2)
            )
        }
        try league.trying(shots + chart) {
            let told = try league.answer("game_shots", ["game_id": game])
            #expect(
                told.map { [$0["left_pixels"], $0["is_blocked"]] } == [
                    ["10", "false"], ["20", "true"], ["30", "NULL"],
                ]
            )
            #expect(try league.answer("game_shots", ["game_id": game, "player_id": "1002"]).isEmpty)
        }
    }

    @Test func `Arenas and colleges are those that games, seasons and players name`() throws {
        let league = try Self.league.get()
        try league.trying(
            """
            UPDATE dim_games SET arena = 'The Hall' WHERE home_team_id = 101;
            UPDATE dim_players SET college = 'State, Other' WHERE player_id IN (1001, 1002);
            """
        ) {
            let arenas = try league.answer("arenas", ["arena": "'the hall'"])
            #expect(arenas.map { $0["games"] } == ["6"])
            #expect(try league.answer("teams", ["team_id": "101"]).map { $0["arena"] } == ["The Hall"])
            #expect(
                try league.answer("colleges", [:]).map { [$0["college"], $0["players"]] } == [
                    ["Other", "2"], ["State", "2"],
                ]
            )
            #expect(try league.answer("college_players", ["college": "'state'"]).count == 2)
        }
    }

    @Test func `A query about pages that an artifact does not have gives the same columns and no row`() throws {
        let league = try TinyLeague()
        let printed = league.warehouse.queries.values.filter { $0.header.reads.contains { $0.hasPrefix("bref.") } }
        #expect(printed.count > 15)
        var columns: [String: [String]] = [:]
        for query in printed {
            columns[query.stem] = try league.columns(of: query.text)
        }
        try league.run("DROP SCHEMA bref CASCADE")
        for query in printed {
            let fitting = query.without(
                Set(query.header.reads.filter { $0.contains(".") }),
                shapes: league.warehouse.shapes
            )
            #expect(try league.columns(of: fitting.text) == columns[query.stem], "\(query.name)")
        }
    }
}

extension TinyLeague {
    /// The names and types of the columns of a query, whose parameters have no values.
    fileprivate func columns(of query: String) throws -> [String] {
        let statement = try connection.prepare(SQL(name: "columns", text: query))
        try statement.bind(statement.parameterNames.map { _ in .null })
        return try statement.stream().columns.map { "\($0.name) \($0.type)" }
    }
}
