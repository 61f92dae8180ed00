import BallerDuckDB
import BallerSQL
import Testing

/// What is asked about a player, against plain sums over the lines of the games.
@Suite(.serialized) struct PlayerQueryTests {
    private static let league = Result { try TinyLeague() }

    private func answer(_ query: String, _ values: [String: String]) throws -> [[String: String]] {
        try Self.league.get().answer(query, values)
    }

    private func lines(_ text: String) throws -> [String] { try Self.league.get().lines(text) }

    @Test func `The splits of a career add up to all its games, of every kind`() throws {
        let splits = try answer("player_career_splits", ["player_id": "1006", "season_type": "'REGULAR'"])
        let all = try #require(splits.first { $0["split"] == "total" })
        let sums =
            "SELECT count(*), sum(points), count(*) FILTER (WHERE outcome = 'W') FROM fact_player_gamelogs WHERE player_id = 1006"
        #expect(try lines(sums) == ["\(all["games_played"] ?? "") \(all["points"] ?? "") \(all["wins"] ?? "")"])
        #expect(all["seasons"] == "2")
        for split in ["place", "outcome", "month", "weekday", "opponent", "team"] {
            let games = splits.filter { $0["split"] == split }.compactMap { $0["games_played"].flatMap { Int($0) } }
            #expect(games.reduce(0, +) == Int(all["games_played"] ?? ""), "\(split)")
        }
        // Both seasons began in November: one month of a career.
        #expect(splits.filter { $0["split"] == "month" }.map { $0["split_value"] } == ["november"])
        // Asked without a part of the season, every part has its own rows.
        let parts = try answer("player_career_splits", ["player_id": "1006", "season_type": "NULL"])
        #expect(parts.filter { $0["season_type"] == "REGULAR" } == splits)
        let played = "SELECT DISTINCT season_type FROM fact_player_gamelogs WHERE player_id = 1006 ORDER BY ALL"
        #expect(try Set(parts.compactMap { $0["season_type"] }).sorted() == lines(played))
    }

    @Test func `A game in rates follows from the line of the player and those of the teams`() throws {
        let games = try answer(
            "player_advanced_games",
            ["player_id": "1001", "league": "'NBA'", "season_year": "2001", "season_type": "'REGULAR'"]
        )
        let expected = try lines(
            """
            SELECT
                round(p.points / (2 * (p.field_goals_attempted + 0.44 * p.free_throws_attempted)), 4),
                100 * (p.field_goals_attempted + 0.44 * p.free_throws_attempted + p.turnovers)
                / ((5 * p.minutes_played / t.minutes_played)
                    * (t.field_goals_attempted + 0.44 * t.free_throws_attempted + coalesce(t.total_turnovers, t.turnovers)))
            FROM fact_player_gamelogs AS p
            INNER JOIN fact_team_gamelogs AS t USING (game_id, team_id)
            WHERE p.player_id = 1001 AND p.season_year = 2001
            ORDER BY p.game_date, p.game_id
            """
        ).map { $0.split(separator: " ").compactMap { Double($0) } }
        for (game, numbers) in zip(games, expected) {
            #expect(abs(try #require(Double(game["true_shooting_pct"] ?? "")) - numbers[0]) < 0.00051)
            #expect(abs(try #require(Double(game["usage_pct"] ?? "")) - numbers[1]) < 0.051)
        }
        #expect(games.count == 6)
    }

    @Test(arguments: ["total", "per_game", "per_36", "per_100", "advanced"])
    func `A regular season on a basis is that of the table of all of them`(basis: String) throws {
        let season = ["league": "'NBA'", "season_year": "2001", "season_type": "'REGULAR'", "min_games": "0"]
        let asked = season.merging(["basis": "'\(basis)'", "sort_by": "'minutes_played'", "descending": "TRUE"]) { $1 }
        let own = try answer("player_stats", asked)
        let names = try Self.league.get().rows("DESCRIBE agg_player_stats")
            .compactMap { $0[0].text }.filter { !["league", "season_year", "basis", "is_complete"].contains($0) }
        let text =
            "SELECT \(names.joined(separator: ", ")) FROM agg_player_stats WHERE season_year = 2001 AND basis = '\(basis)' ORDER BY player_id"
        let table = try lines(text)
        #expect(
            own.sorted { ($0["player_id"] ?? "") < ($1["player_id"] ?? "") }
                .map { row in names.map { row[$0] ?? "?" }.joined(separator: " ") } == table
        )
        #expect(own.count > 20)
    }

    @Test(arguments: ["total", "per_game", "per_36"], ["NULL", "101"])
    func `The counts of a season are the same in the query of them alone`(basis: String, team: String) throws {
        let asked = [
            "league": "'NBA'", "season_year": "2001", "season_type": "'REGULAR'", "min_games": "0", "team_id": team,
            "basis": "'\(basis)'", "sort_by": "'assists'", "descending": "TRUE",
        ]
        let lines = try answer("season_player_lines", asked)
        let stats = try answer("player_stats", asked)
        #expect(lines.count > 3)
        #expect(lines == stats.map { row in row.filter { lines[0][$0.key] != nil } })
        #expect(lines[0].keys.contains("two_point_pct"))
    }

    @Test func `What is known of a player has rows, and what is not has none`() throws {
        let league = try Self.league.get()
        let queries = [
            "honours": "player_honours", "printed_highs": "player_printed_highs", "profile": "player_similar_careers",
            "salaries": "salaries", "contracts": "contracts", "transactions": "transactions",
        ]
        try league.trying(
            """
            INSERT INTO fact_award_votes BY NAME
            SELECT 'mvp' AS award_id, 'NBA' AS league, 2001 AS season_year, 1001 AS player_id, 'x' AS candidate, 'X' AS candidate_name, TRUE AS is_winner, 'TEST' AS source
            """
        ) {
            let known = try league.answer("player_parts", ["player_id": "1001"])
            #expect(known.map { $0["has_honours"] } == ["true"])
            for (part, query) in queries {
                let rows = try league.answer(query, ["player_id": "1001", "offset": "0"])
                #expect(rows.isEmpty == (known[0]["has_\(part)"] != "true"), "\(part)")
            }
        }
        #expect(try league.answer("player_parts", ["player_id": "1001"]).allSatisfy { $0["has_honours"] == "false" })
    }

    @Test func `What a player did for one of his teams is the stint, and he has all his teams`() throws {
        let season = [
            "league": "'NBA'", "season_year": "2001", "season_type": "'REGULAR'", "min_games": "0", "basis": "'total'",
            "sort_by": "'points'", "descending": "TRUE",
        ]
        let all = try #require(try answer("player_stats", season).first { $0["player_id"] == "1006" })
        #expect(all["team_abbreviations"] == "[TEA, TEB]" || all["teams"] == "TEA,TEB")
        var games = 0
        for team in ["101", "102"] {
            let stints = try answer("player_stats", season.merging(["team_id": team]) { $1 })
            let own = try #require(stints.first { $0["player_id"] == "1006" })
            games += Int(own["games_played"] ?? "") ?? 0
            #expect(stints.count < 10)
        }
        #expect(String(games) == all["games_played"])
    }

    @Test func `Players are compared in the order in which they were asked for`() throws {
        let careers = try answer("player_comparison", ["players": "'1011,1001'", "season_type": "'REGULAR'"])
        #expect(careers.map { $0["player_id"] } == ["1011", "1001"])
        let points =
            "SELECT points FROM agg_player_careers WHERE league = 'ALL' AND season_type = 'REGULAR' AND player_id = 1001"
        #expect(try lines(points) == [careers[1]["points"]])
        let season = try answer(
            "player_comparison",
            ["players": "'1011,1001'", "season_type": "'REGULAR'", "season_year": "2001", "league": "'NBA'"]
        )
        #expect(season.map { $0["games_played"] } == ["6", "6"])
        let none = try answer("player_comparison", ["players": "'1001'", "season_type": "'PLAYOFF'"])
        #expect(none.map { $0["games_played"] } == ["0"])
    }

    @Test func `What a player was honoured for is of awards, votes, teams and selections`() throws {
        let league = try Self.league.get()
        let change = """
            INSERT INTO fact_award_winners BY NAME
            SELECT 'NBA' AS league, 2001 AS season_year, 'mvp' AS award_id, 'x' AS winner, 'X' AS winner_name, 1001 AS player_id, FALSE AS is_tie, 'bref' AS source;
            INSERT INTO fact_award_votes BY NAME
            SELECT 'NBA' AS league, 2002 AS season_year, 'mvp' AS award_id, 'x' AS candidate, 'X' AS candidate_name, 1001 AS player_id, 2 AS vote_rank,
                FALSE AS is_winner, 0.5 AS share, 'bref' AS source;
            INSERT INTO fact_honour_teams BY NAME
            SELECT 'NBA' AS league, 2001 AS season_year, 'all_league' AS honour, 1 AS team_selection, 1001 AS player_id, 'X' AS player_name, 'bref' AS source;
            INSERT INTO fact_all_star_selections BY NAME
            SELECT 'NBA' AS league, 2002 AS season_year, 1001 AS player_id, 'X' AS player_name, 'East' AS side, FALSE AS is_replaced, 'bref' AS source;
            INSERT INTO bref.hall_of_fame BY NAME SELECT 2010 AS induction_year, 'X' AS name, 'Player' AS category, 1001 AS player_id
            """
        try league.trying(change) {
            let honours = try league.answer("player_honours", ["player_id": "1001"])
            #expect(
                honours.map { "\($0["season_year"] ?? "") \($0["kind"] ?? "") \($0["honour"] ?? "")" } == [
                    "2010 HALL_OF_FAME player", "2002 ALL_STAR all_star", "2002 VOTE mvp", "2001 AWARD mvp",
                    "2001 TEAM all_league",
                ]
            )
            let recipients = try league.answer("award_recipients", ["award": "'MVP'", "offset": "0"])
            #expect(recipients.map { $0["is_winner"] } == ["false", "true"])
            #expect(try league.answer("awards", ["award": "'mvp'"]).map { $0["first_season_year"] } == ["2001"])
        }
    }

    @Test func `Where a player comes from is what pages and the last draft tell`() throws {
        let league = try Self.league.get()
        let change = """
            INSERT INTO bref.player_profiles BY NAME
            SELECT p.player_id, p.first_name || ' Middle Most ' || p.last_name || ' Jr.' AS full_name, 'Town' AS birth_place, 'School' AS high_school, 1 AS import_batch_id
            FROM dim_players AS p WHERE player_id = 1001;
            INSERT INTO bref.rosters BY NAME SELECT 1001 AS player_id, 2001 AS season_year, 'US' AS birth_country;
            INSERT INTO fact_draft_picks BY NAME
            SELECT 'NBA' AS league, 1999 + n AS draft_year, n AS list_order, 1 AS round, 10 * n AS overall_pick, 1001 AS player_id, 101 AS team_id, 'nba_tables' AS source
            FROM range(1, 3) AS t(n)
            """
        try league.trying(change) {
            let detail = try #require(try league.answer("player_detail", [:]).first { $0["player_id"] == "1001" })
            #expect(detail["middle_name"] == "Middle Most")
            #expect(
                detail["birth_place"] == "Town" && detail["birth_country"] == "US" && detail["high_school"] == "School"
            )
            #expect(detail["draft_year"] == "2001" && detail["draft_overall_pick"] == "20")
            let born = try league.answer("birthplace_players", ["birth_country": "'us'", "offset": "0"])
            #expect(born.map { $0["player_id"] } == ["1001"] && born.map { $0["birth_place"] } == ["Town"])
            #expect(try league.answer("birthplaces", ["birth_country": "'Us'"]).map { $0["players"] } == ["1"])
            let drafts = try league.answer("drafts", [:])
            #expect(drafts.map { $0["draft_year"] } == ["2001", "2000"])
            let picks = try league.answer("draft_picks", ["draft_year": "2001", "league": "'NBA'"])
            #expect(picks.map { $0["overall_pick"] } == ["20"])
            #expect(try league.answer("team_draft_picks", ["team_id": "101"]).count == 2)
        }
        let other = try #require(try answer("player_detail", [:]).first)
        #expect(other["middle_name"] == "NULL" && other["draft_year"] == "NULL")
    }
}
