import BallerParse
import BallerTestSupport
import Testing

@Suite(.enabled(if: FoundPage.arePresent))
struct `Parts of real pages` {
    @Test(arguments: FoundPage.all.filter { GoldenCounts.found[$0.name] != nil })
    func `each gives the rows that it prints, one a key`(_ page: FoundPage) throws {
        let tables = try page.parsed().tables
        for (name, count) in GoldenCounts.found[page.name] ?? [:] {
            let table = try #require(tables.first { $0.name == name }, "\(name)")
            #expect(table.rowCount == count, "\(name)")
            let keys = (0..<table.rowCount).map { row in table.relation.key.map { table.cell(row, $0) } }
            #expect(Set(keys).count == keys.count, "\(name) has two rows of one key")
        }
    }

    private func values(_ table: ParsedTable, _ row: Int, _ columns: String...) -> [Cell] {
        columns.map { table.cell(row, $0) }
    }

    private func row(_ table: ParsedTable, _ wanted: [String: Cell]) throws -> Int {
        try #require(
            (0..<table.rowCount).first { row in wanted.allSatisfy { table.cell(row, $0.key) == $0.value } },
            "\(wanted)"
        )
    }

    @Test func `a quarter has the line that its sheet prints, and quarters add up to the game`() throws {
        let page = try FoundPage.parsed("box-score/201701010ATL.html")
        let lines = try #require(page.table("bref_player_period_lines"))
        let overtime = try row(
            lines,
            ["player_id": .text("hardati02"), "period_type": .text("OVERTIME"), "period": .integer(1)]
        )
        #expect(
            values(lines, overtime, "team_id", "seconds_played", "points", "three_pointers_made", "plus_minus")
                == [.text("ATL"), .integer(300), .integer(9), .integer(2), .integer(2)]
        )
        let games = try #require(page.table("bref_player_box_scores"))
        for row in 0..<games.rowCount where !games.cell(row, "points").isNull {
            let player = games.cell(row, "player_id")
            let points = (0..<lines.rowCount).filter {
                lines.cell($0, "player_id") == player && lines.cell($0, "period_type") != .text("HALF")
            }.compactMap { lines.cell($0, "points").integer }.reduce(0, +)
            #expect(.integer(points) == games.cell(row, "points"), "\(player)")
        }
        let teams = try #require(page.table("bref_team_period_lines"))
        let half = try row(
            teams,
            ["team_id": .text("ATL"), "period_type": .text("HALF"), "period": .integer(1)]
        )
        #expect(values(teams, half, "minutes_played", "points") == [.integer(120), .integer(44)])
    }

    @Test func `boards of leaders without tables are all read`() throws {
        for (file, type) in [("season-leaders/NBA_2024", "REGULAR"), ("playoffs-leaders/NBA_2026", "PLAYOFF")] {
            let table = try #require(try FoundPage.parsed("\(file)_leaders.html").table("bref_leader_boards"))
            let categories = Set((0..<table.rowCount).compactMap { table.cell($0, "category").text })
            #expect(categories.count == 94)
            #expect(table.cell(0, "season_type") == .text(type))
            #expect(table.cell(0, "board") == .text("SEASON"))
        }
        let season = try #require(
            try FoundPage.parsed("season-leaders/NBA_2024_leaders.html").table("bref_leader_boards")
        )
        #expect(
            values(season, 0, "category", "player_id", "team", "value", "season_year")
                == [.text("Points"), .text("doncilu01"), .text("DAL"), .text("2370"), .integer(2024)]
        )
        let stars = try #require(try FoundPage.parsed("all-star-other/leaders_career.html").table("bref_leader_boards"))
        #expect(
            values(stars, 0, "board", "category", "season_type", "player_id", "value")
                == [.text("CAREER"), .text("Games"), .text("ALL_STAR"), .text("jamesle01"), .text("23")]
        )
    }

    @Test func `a record may be a team's`() throws {
        let table = try #require(try FoundPage.parsed("leaders/team_wins.html").table("bref_records"))
        let most = try row(table, ["record": .text("team-most-wins-season"), "record_order": .integer(1)])
        #expect(
            values(table, most, "title", "value", "holder", "team_id", "season_year", "league")
                == [
                    .text("Most wins, season"), .text("73"), .text("Golden State Warriors"), .text("GSW"),
                    .integer(2016), .text("NBA"),
                ]
        )
    }

    @Test func `two lists of one page go by two names`() throws {
        let table = try #require(try FoundPage.parsed("leaders/hof_prob.html").table("bref_leader_boards"))
        let names = Set((0..<table.rowCount).compactMap { table.cell($0, "category").text })
        #expect(names == ["hof_prob", "active_hof_prob"])
    }

    @Test func `a profile has highs, college, All-Star games, pay and playoff series`() throws {
        let james = try FoundPage.parsed("player-profile/jamesle01.html")
        let highs = try #require(james.table("bref_player_highs"))
        #expect(
            values(highs, 0, "span", "season_year", "season_type", "team_id", "seconds_played", "field_goals_made")
                == [.text("2003-04"), .integer(2004), .text("REGULAR"), .text("CLE"), .integer(3281), .integer(15)]
        )
        let series = try #require(james.table("bref_player_playoff_series"))
        #expect(
            values(series, 0, "series_id", "round", "opponent_team_id", "result", "points", "points_per_game")
                == [
                    .text("2006-nba-eastern-conference-first-round-wizards-vs-cavaliers"), .text("EC1"), .text("WAS"),
                    .text("W (4-2)"), .integer(214), .decimal("35.7"),
                ]
        )
        let pay = try #require(james.table("bref_player_contracts"))
        #expect(
            values(pay, 0, "team_id", "season_year", "salary", "option")
                == [.text("LAL"), .integer(2026), .integer(52_627_153), .text("PLAYER")]
        )
        let salaries = try #require(james.table("bref_player_salaries"))
        #expect(
            values(salaries, salaries.rowCount - 1, "span", "season_year", "salary")
                == [.text("Career"), .null, .integer(531_322_773)]
        )
        let stars = try #require(james.table("bref_player_all_star_games"))
        #expect(
            values(stars, 0, "season_year", "seconds_played", "points")
                == [.integer(2005), .integer(1885), .integer(13)]
        )
        let college = try #require(
            try FoundPage.parsed("player-profile/chambwi01.html").table("bref_player_college_seasons")
        )
        #expect(
            values(college, 0, "season_year", "college", "points", "points_per_game")
                == [.integer(1957), .text("KANSAS"), .integer(800), .decimal("29.6")]
        )
    }

    @Test func `several high schools are read like one`() throws {
        let head = try #require(try FoundPage.parsed("player-profile/duranke01.html").table("bref_players"))
        let schools = try #require(head.cell(0, "high_school").text)
        #expect(schools.hasPrefix("National Christian Academy in Fort Washington, Maryland"))
        #expect(schools.contains("Montrose Christian School"))
        #expect(head.cell(0, "nba_debut_date") == .date("2007-10-31"))
        #expect(head.cell(0, "aba_debut_date") == .null)
    }

    @Test func `the playoffs of a season have a schedule, records and a place in the list of all series`() throws {
        let games = try #require(try FoundPage.parsed("playoffs-schedule/NBA_2026_games.html").table("bref_schedule"))
        #expect(games.rowCount == 87)
        #expect(Set((0..<87).map { games.cell($0, "season_type") }) == [.text("PLAYOFF")])
        let records = try #require(
            try FoundPage.parsed("playoffs-standings/NBA_2026_standings.html").table("bref_standings_splits")
        )
        #expect(
            values(records, 0, "season_type", "team_id", "split", "wins", "losses")
                == [.text("PLAYOFF"), .text("NYK"), .text("Overall"), .integer(15), .integer(3)]
        )
        let series = try #require(try FoundPage.parsed("playoffs-series-index/series.html").table("bref_series_index"))
        #expect(
            values(series, 0, "league", "season_year", "series", "start_date", "end_date", "winner_team_id")
                == [
                    .text("NBA"), .integer(2026), .text("Eastern Conf First Round"), .date("2026-04-19"),
                    .date("2026-05-03"), .text("DET"),
                ]
        )
        let finals = try row(series, ["series_id": .text("2026-nba-finals-knicks-vs-spurs")])
        #expect(
            values(
                series,
                finals,
                "is_decided",
                "winner_team_id",
                "winner_wins",
                "loser_name",
                "loser_wins",
                "favorite_odds"
            )
                == [
                    .boolean(false), .text("NYK"), .integer(3), .text("San Antonio Spurs"), .integer(1), .integer(-190),
                ]
        )
        #expect(
            values(series, 0, "winner_name", "winner_seed", "winner_wins", "loser_seed", "favorite_odds")
                == [.text("Detroit Pistons"), .integer(1), .integer(4), .integer(8), .integer(-600)]
        )
    }

    @Test func `pages below a team's season have lineups, on and off, and splits`() throws {
        let lineups = try #require(try FoundPage.parsed("team-lineups/CHI_1997.html").table("bref_team_lineups"))
        #expect(
            values(lineups, 0, "season_type", "lineup_size", "player_ids", "seconds_played", "net_points")
                == [
                    .text("REGULAR"), .integer(5), .text("harpero01 jordami01 longllu01 pippesc01 rodmade01"),
                    .integer(25_705), .decimal("10.7"),
                ]
        )
        let onOff = try #require(try FoundPage.parsed("team-on-off/CHI_1997.html").table("bref_team_on_off"))
        #expect(
            (0..<3).map { values(onOff, $0, "player_id", "split", "minutes_played", "minutes_share_pct") }
                == [
                    [.text("jordami01"), .text("ON"), .integer(3094), .null],
                    [.text("jordami01"), .text("OFF"), .integer(831), .null],
                    [.text("jordami01"), .text("DIFFERENCE"), .null, .decimal("79")],
                ]
        )
        #expect(
            (0..<3).allSatisfy { onOff.cell($0, "player_name") == .text("Michael Jordan") }
        )
        let splits = try #require(try FoundPage.parsed("team-splits/BOS_1980.html").table("bref_team_splits"))
        #expect(values(splits, 0, "split", "split_value", "games") == [.null, .text("Total"), .integer(82)])
        #expect(
            values(splits, 2, "split", "split_value", "wins", "points", "opponent_field_goals_made")
                == [.text("Place"), .text("Road"), .integer(26), .decimal("111.5"), .decimal("42.4")]
        )
    }

    @Test func `a franchise has its former names under it`() throws {
        let page = try #require(CorpusPage.of("teams-index").first)
        let table = try #require(
            try PageParser().parse(try page.bytes(), url: page.url).page?.table("bref_franchises")
        )
        let former = (0..<table.rowCount).filter { table.cell($0, "is_whole_franchise") == .boolean(false) }
        #expect(former.count == 76)
        #expect(
            values(table, 1, "franchise_id", "name", "first_season_year", "is_whole_franchise")
                == [.text("ATL"), .text("Atlanta Hawks"), .integer(1969), .boolean(false)]
        )
    }

    @Test func `lists of contracts and birthdays are read line by line`() throws {
        let contracts = try #require(
            try FoundPage.parsed("contracts-players/player_contracts.html").table("bref_league_contracts")
        )
        #expect(
            values(contracts, 0, "list_order", "player_id", "team_id", "first_season_year", "salary_season_2")
                == [.integer(1), .text("curryst01"), .text("GSW"), .integer(2026), .integer(62_587_158)]
        )
        let born = try #require(
            try FoundPage.parsed("friv/birthdays_day-30_month-12.html").table("bref_birthdays")
        )
        #expect(
            values(born, 0, "birth_month", "birth_day", "birth_year", "player_id", "win_shares")
                == [.integer(12), .integer(30), .integer(1933), .text("arnelje01"), .decimal("0.0")]
        )
    }

    @Test func `the standings of a day name it in their form`() throws {
        let table = try #require(try FoundPage.parsed("friv/standings.html").table("bref_daily_standings"))
        #expect(table.rowCount == 30)
        #expect(
            values(table, 0, "game_date", "grouping", "conference", "team_id", "wins", "made_playoffs")
                == [
                    .date("2026-04-12"), .text("CONFERENCE"), .text("EASTERN"), .text("DET"), .integer(60),
                    .boolean(true),
                ]
        )
    }

    @Test func `a coach has votes, and a referee teams`() throws {
        let votes = try #require(try FoundPage.parsed("coach/mazzujo99c.html").table("bref_coach_votes"))
        #expect(
            values(votes, 2, "season_year", "rank", "points_won", "share")
                == [.integer(2026), .text("1"), .decimal("392.0"), .decimal("0.784")]
        )
        let teams = try #require(try FoundPage.parsed("referee/kirklco99r.html").table("bref_referee_teams"))
        #expect(
            values(teams, 0, "team_id", "games", "team_points_per_48", "difference_offensive_fouls_per_48")
                == [.text("GSW"), .integer(110), .decimal("106.7"), .decimal("-0.2")]
        )
    }
}
