import BallerArtifact
import BallerDuckDB
import BallerTestSupport
import Foundation
import Testing

@testable import BallerETL

/// Game logs as other calls of the same service write them, and as data frames and spreadsheets leave them.
@Suite struct `Layouts of game logs` {
    private static let counts =
        "FGM, FGA, FG3M, FG3A, FTM, FTA, OREB, DREB, REB, AST, STL, BLK, TOV, PF, PTS"
    private static let season =
        "concat(SEASON_ID % 10000, '-', lpad(CAST((SEASON_ID + 1) % 100 AS VARCHAR), 2, '0'))"

    /// PlayerGameLogs and TeamGameLogs: season in words, days with a time, minutes with fractions.
    private static let playersOfSeason = """
        SELECT \(season) AS SEASON_YEAR, PLAYER_ID, PLAYER_NAME, PLAYER_NAME AS NICKNAME, TEAM_ID, TEAM_ABBREVIATION, TEAM_NAME,
            GAME_ID, strftime(GAME_DATE, '%Y-%m-%dT00:00:00') AS GAME_DATE, MATCHUP, WL,
            MIN + 0.1 AS MIN, \(counts), PLUS_MINUS, 1 AS AVAILABLE_FLAG
        FROM logs
        """
    private static let teamsOfSeason = """
        SELECT \(season) AS SEASON_YEAR, TEAM_ID, TEAM_ABBREVIATION, TEAM_NAME, GAME_ID,
            strftime(GAME_DATE, '%Y-%m-%dT00:00:00') AS GAME_DATE, MATCHUP, WL, MIN / 5 AS MIN, \(counts), PLUS_MINUS
        FROM logs
        """
    /// PlayerGameLog: no name, no team, days in words.
    private static let onePlayer = """
        SELECT SEASON_ID, PLAYER_ID AS Player_ID, GAME_ID AS Game_ID, strftime(GAME_DATE, '%b %d, %Y') AS GAME_DATE, MATCHUP, WL, MIN,
            \(counts), PLUS_MINUS, 1 AS VIDEO_AVAILABLE
        FROM logs
        WHERE PLAYER_ID = (SELECT min(PLAYER_ID) FROM logs)
        """
    private static let oneTeam = """
        SELECT TEAM_ID AS Team_ID, GAME_ID AS Game_ID, strftime(GAME_DATE, '%b %d, %Y') AS GAME_DATE, MATCHUP, WL, 1 AS W, 0 AS L,
            1.0 AS W_PCT, MIN, \(counts)
        FROM logs
        WHERE TEAM_ID = (SELECT min(TEAM_ID) FROM logs)
        """

    /// Writes what a statement makes of the files `logs` as another file beside them.
    private func write(_ statement: String, of prefix: String, in place: TestStore, as name: String) throws {
        let target = place.raw.appending(path: name)
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        let form = name.hasSuffix(".parquet") ? "" : " (HEADER)"
        let text = """
            CREATE VIEW logs AS SELECT * FROM read_csv('\(place.raw.path)/\(prefix)_*.csv', types = {'GAME_ID': 'VARCHAR'});
            COPY (\(statement)) TO '\(target.path)'\(form)
            """
        try Database(.memory).connect().execute(SQL(name: name, text: text))
    }

    private func remove(_ prefix: String, from place: TestStore) throws {
        for name in try place.files("\(prefix)_").filter({ !$0.contains("other") }) {
            try FileManager.default.removeItem(at: place.raw.appending(component: name))
        }
    }

    private static let facts = """
        SELECT concat_ws(' ', count(*), sum(points), sum(minutes_played), sum(plus_minus), min(game_date), max(game_date),
            count(DISTINCT team_id), count(DISTINCT season_type), sum(CAST(is_home AS INTEGER)))
        FROM fact_player_gamelogs
        """

    @Test(arguments: ["other/player_gamelogs_other.csv", "playergamelogs_other.parquet", "PlayerGameLogs_other.csv.gz"])
    func `PlayerGameLogs and TeamGameLogs say what LeagueGameLog says, in subfolders, gzip and Parquet too`(
        _ name: String
    ) throws {
        let place = try TestStore.sample()
        let plain = try place.open(place.build())
        try write(Self.playersOfSeason, of: "player_gamelogs", in: place, as: name)
        try write(Self.teamsOfSeason, of: "games", in: place, as: "other/games_other.csv")
        try remove("player_gamelogs", from: place)
        try remove("games", from: place)
        let report = try place.build()
        #expect(report.state == .passed)
        let other = try place.open(report)
        #expect(try other.texts(Self.facts) == plain.texts(Self.facts))
        #expect(
            try other.integers("SELECT count(*) FROM fact_player_gamelogs WHERE seconds_played % 60 = 6")
                == plain.integers("SELECT count(*) FROM fact_player_gamelogs")
        )
        #expect(
            try other.texts(
                "SELECT concat_ws(' ', minutes_played, total_turnovers = turnovers) FROM fact_team_gamelogs LIMIT 1"
            )
                == ["240 true"]
        )
    }

    @Test func `The same games in two layouts are there once, from the first by rank, with seconds from the other`()
        throws
    {
        let place = try TestStore.sample()
        let plain = try place.open(place.build())
        try write(Self.playersOfSeason, of: "player_gamelogs", in: place, as: "player_gamelogs_other.csv")
        let report = try place.build()
        #expect(report.state == .passed)
        let both = try place.open(report)
        #expect(try both.texts(Self.facts) == plain.texts(Self.facts))
        let lines = try plain.integers("SELECT count(*) FROM fact_player_gamelogs")
        #expect(try both.integers("SELECT count(*) FROM etl.drops WHERE reason = 'told_by_another_source'") == lines)
        #expect(try both.integers("SELECT count(seconds_played) FROM fact_player_gamelogs") == lines)
        #expect(try both.integers("SELECT sum(different) FROM etl.comparisons") == [0])
    }

    @Test func `The log of one player beside those of all is told already, and what only it has is no part's whole`()
        throws
    {
        let place = try TestStore.sample()
        let whole = try place.open(place.build())
        try write(Self.onePlayer, of: "player_gamelogs", in: place, as: "player_gamelogs_other.csv")
        let beside = try place.build()
        #expect(beside.state == .passed)
        #expect(try place.open(beside).texts(Self.facts) == whole.texts(Self.facts))
        try remove("player_gamelogs", from: place)
        // Nobody says what he is called: his number has to do.
        let nameless = try place.build()
        #expect(nameless.state == .passed)
        #expect(nameless.checks.contains { $0.name == "dim_players__named" && $0.state == .failed })
        let named = Self.onePlayer.replacing("PLAYER_ID AS Player_ID", with: "PLAYER_ID AS Player_ID, PLAYER_NAME")
        try FileManager.default.removeItem(at: place.raw.appending(component: "player_gamelogs_other.csv"))
        let all = try TestStore.sample()
        try write(named, of: "player_gamelogs", in: all, as: "player_gamelogs_other.csv")
        try remove("player_gamelogs", from: all)
        let alone = try all.build()
        #expect(alone.state == .passed)
        let artifact = try all.open(alone)
        let games =
            "SELECT count(*) FROM fact_player_gamelogs WHERE player_id = (SELECT min(player_id) FROM fact_player_gamelogs)"
        #expect(try artifact.integers("SELECT count(*) FROM fact_player_gamelogs") == whole.integers(games))
        #expect(try artifact.integers("SELECT count(*) FROM agg_season_leaders") == [0])
        let failed = alone.checks.filter { $0.state == .failed }.map(\.name)
        #expect(failed.contains("fact_team_gamelogs__part_without_players"))
    }

    @Test func `A single log without the games is set aside, and so is a team's whose opponents nobody tells`() throws {
        let place = try TestStore.sample()
        try write(Self.oneTeam, of: "games", in: place, as: "games_other.csv")
        try write(Self.onePlayer, of: "player_gamelogs", in: place, as: "player_gamelogs_other.csv")
        for file in ["games_other.csv", "player_gamelogs_other.csv"] {
            try place.edit(file) { lines in
                lines =
                    [lines[0]] + lines.dropFirst().map { $0.replacing(#/,00[1-6]/#, with: ",005", maxReplacements: 1) }
            }
        }
        let report = try place.build()
        #expect(report.state == .passed)
        for file in report.files where file.file.contains("other") {
            #expect(file.reasons == ["game_not_brought": file.records], "\(file.file)")
        }
    }

    @Test func `Whole numbers with a zero behind the point and days with a time are read in any layout`() throws {
        let place = try TestStore.sample()
        let plain = try place.build()
        let name = try #require(place.files("player_").first)
        try place.edit(name) { lines in
            let columns = lines[0].split(separator: ",").map(String.init)
            lines = lines.enumerated().map { index, line in
                guard index > 0 else { return line }
                var cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
                for (place, column) in columns.enumerated() where ["FGM", "MIN", "PLUS_MINUS"].contains(column) {
                    if !cells[place].isEmpty { cells[place] += ".0" }
                }
                for (place, column) in columns.enumerated() where column == "GAME_DATE" {
                    cells[place] += ["T00:00:00", " 19:30:00Z", "T19:30:00.000-05:00"][index % 3]
                }
                return cells.joined(separator: ",") + "\r"
            }
            lines[0] = "\u{FEFF}" + lines[0] + "\r"
        }
        let report = try place.build()
        #expect(report.state == .passed)
        #expect(report.contentHash == plain.contentHash)
    }

    @Test func `A layout that nobody declared is one sentence with its columns and what it looks like`() throws {
        let place = try TestStore.sample()
        let rows = (1...30).map { "\($0),x,y,z" }.joined(separator: "\n")
        try place.folder.write("DAY,PLAYER_NAME,PTS,TEAM\n\(rows)\n", to: "raw/sub/player_gamelogs_new.csv")
        let error = try #require(throws: ETLError.self) { try place.build() }
        #expect(error.message.hasPrefix("sub/player_gamelogs_new.csv is of a layout that is not read. It looks like "))
        #expect(error.message.contains("Its columns are DAY, PLAYER_NAME, PTS, TEAM. "))
        #expect(error.isUnreadableInput)
    }

    @Test func `A fault that all of many records share is one sentence for the file`() throws {
        let place = try TestStore.sample()
        let name = try #require(place.files("player_").first)
        try place.edit(name) { lines in
            let other = lines.dropFirst().map {
                $0.replacing(#/,(20[0-9]{2})-([0-9]{2})-([0-9]{2}),/#) {
                    ",\($0.output.3).\($0.output.2).\($0.output.1),"
                }
            }
            lines = [lines[0]] + Array(repeating: other, count: 1 + 1_000 / other.count).flatMap(\.self)
        }
        let error = try #require(throws: ETLError.self) { try place.build() }
        #expect(error.message.hasPrefix("\(name) is of a layout that is not read."))
        #expect(error.message.contains("GAME_DATE is “"))
    }

    @Test(.enabled(if: SharedData.isPresent))
    func `Real logs of single players join the seasons that are there, and the others are set aside`() throws {
        let place = try TestStore()
        let data = try #require(SharedData.folder)
        for name in ["player_gamelogs_one_player.csv", "player_gamelogs_several_players.csv"] {
            try place.copy(data.appending(path: "found/nba_api/\(name)"), as: "single/\(name)")
        }
        for name in ["games_2023-24.csv", "player_gamelogs_2023-24.csv.gz"] {
            try place.copy(data.appending(path: "gamelogs/\(name)"), as: name)
        }
        let report = try place.build()
        #expect(report.state == .passed)
        #expect(report.tables["fact_player_gamelogs"] == 26_401)
        for file in report.files where file.file.hasPrefix("single/") {
            #expect(file.rejected == 0)
            #expect(
                Set(file.reasons.keys).isSubset(of: ["game_not_brought", "told_by_another_source", "in_another_file"])
            )
        }
    }

    // MARK: The short form, without ids of games

    private static let shortPlayers = """
        SELECT PLAYER_ID, PLAYER_NAME, TEAM_ABBREVIATION, GAME_DATE, MATCHUP, WL, MIN, PTS, REB, AST, STL, BLK, TOV, PLUS_MINUS,
            CASE SEASON_ID // 10000 WHEN 2 THEN 'Regular Season' WHEN 4 THEN 'Playoffs' END AS SEASON_TYPE
        FROM logs
        """
    private static let shortTeams = """
        SELECT TEAM_ID, TEAM_ABBREVIATION, TEAM_NAME, GAME_DATE, MATCHUP, WL, PTS, REB, AST, STL, BLK, TOV + 1 AS TOV, PLUS_MINUS,
            CASE SEASON_ID // 10000 WHEN 2 THEN 'Regular Season' WHEN 4 THEN 'Playoffs' END AS SEASON_TYPE
        FROM logs
        """
    private static let schedule = """
        SELECT home.GAME_ID, home.GAME_DATE, 'Regular Season' AS STAGE, home.TEAM_ID AS HOME_TEAM_ID,
            home.TEAM_ABBREVIATION AS HOME_ABBR, away.TEAM_ID AS AWAY_TEAM_ID, away.TEAM_ABBREVIATION AS AWAY_ABBR,
            home.PTS AS HOME_PTS, away.PTS AS AWAY_PTS, 3 AS STATUS
        FROM logs AS home INNER JOIN logs AS away ON home.GAME_ID = away.GAME_ID AND home.TEAM_ID <> away.TEAM_ID
        WHERE home.MATCHUP LIKE '% vs. %'
        """
    private static let shortFacts = """
        SELECT concat_ws(' ', season_year, season_type, count(*), sum(points), sum(minutes_played), sum(turnovers), sum(plus_minus),
            count(field_goals_made))
        FROM fact_player_gamelogs GROUP BY season_year, season_type ORDER BY ALL
        """

    @Test func `The short form gets its ids by the schedule, and knows nothing of shots`() throws {
        let place = try TestStore.sample()
        let plain = try place.open(place.build())
        try write(Self.shortPlayers, of: "player_gamelogs", in: place, as: "short/player_game_logs_other.csv.gz")
        try write(Self.shortTeams, of: "games", in: place, as: "short/team_game_logs_other.parquet")
        try write(Self.schedule, of: "games", in: place, as: "short/schedule_other.csv")
        try remove("player_gamelogs", from: place)
        try remove("games", from: place)
        let report = try place.build()
        #expect(report.state == .passed)
        let short = try place.open(report)
        #expect(
            try short.texts(Self.shortFacts)
                == plain.texts(Self.shortFacts.replacing("count(field_goals_made)", with: "0"))
        )
        let ids = "SELECT concat_ws(' ', game_id, nba_id, home_team_id, home_points) FROM dim_games ORDER BY ALL"
        #expect(try short.texts(ids) == plain.texts(ids))
        #expect(try short.integers("SELECT DISTINCT total_turnovers - turnovers FROM fact_team_gamelogs") == [0])
        #expect(
            try short.integers("SELECT count(*) FROM fact_schedule") == plain.integers("SELECT count(*) FROM dim_games")
        )
    }

    @Test func `Without a schedule day and home team make the id, and where other logs have the game it is one`() throws
    {
        let place = try TestStore.sample()
        let plain = try place.open(place.build())
        try write(Self.shortPlayers, of: "player_gamelogs", in: place, as: "player_game_logs_other.csv")
        try write(Self.shortTeams, of: "games", in: place, as: "team_game_logs_other.csv")
        let beside = try place.build()
        #expect(beside.state == .passed)
        let both = try place.open(beside)
        #expect(try both.texts(Self.facts) == plain.texts(Self.facts))
        #expect(try both.integers("SELECT DISTINCT total_turnovers - turnovers FROM fact_team_gamelogs") == [1])
        #expect(
            try both.texts("SELECT DISTINCT column_name FROM etl.conflicts") == ["turnovers"]
        )
        for prefix in ["player_gamelogs", "games"] { try remove(prefix, from: place) }
        let alone = try place.build()
        #expect(alone.state == .passed)
        let short = try place.open(alone)
        #expect(
            try short.integers("SELECT count(*) FROM dim_games") == plain.integers("SELECT count(*) FROM dim_games")
        )
        #expect(try short.integers("SELECT count(nba_id) FROM dim_games") == [0])
        #expect(
            try short.texts(
                "SELECT game_id FROM dim_games WHERE game_id % 46656 <> game_id % 46656 OR game_id < 10000000000"
            )
            .isEmpty
        )
    }

    @Test(.enabled(if: SharedData.isPresent))
    func
        `The real season in the short form builds with its schedule, and a season that is there in both forms is there once`()
        throws
    {
        let data = try #require(SharedData.folder)
        let newest = try TestStore()
        for name in ["player_game_logs_2025-26.csv.gz", "team_game_logs_2025-26.csv", "schedule_2025-26.csv"] {
            try newest.copy(data.appending(path: "gamelogs-2025-26/\(name)"), as: name)
        }
        let report = try newest.build()
        #expect(report.state == .passed)
        #expect(report.tables["fact_player_gamelogs"] == 28_491)
        let artifact = try newest.open(report)
        #expect(
            try artifact.texts(
                "SELECT concat_ws(' ', season_type, count(*), count(nba_id)) FROM dim_games GROUP BY season_type ORDER BY ALL"
            ) == ["CUP_FINAL 1 1", "PLAYOFF 85 85", "PLAY_IN 6 6", "PRESEASON 65 65", "REGULAR 1230 1230"]
        )
        let both = try TestStore()
        for name in ["player_game_logs_2023-24.csv.gz", "team_game_logs_2023-24.csv"] {
            try both.copy(data.appending(path: "gamelogs-alt/\(name)"), as: "alt/\(name)")
        }
        for name in ["games_2023-24.csv", "player_gamelogs_2023-24.csv.gz"] {
            try both.copy(data.appending(path: "gamelogs/\(name)"), as: name)
        }
        let mixed = try both.build()
        #expect(mixed.state == .passed)
        #expect(mixed.tables["fact_player_gamelogs"] == 26_401 + 1_685)
        #expect(mixed.tables["dim_games"] == 1_230 + 82)
        let told = try both.open(mixed)
        #expect(
            try told.integers("SELECT sum(different) FROM etl.comparisons WHERE relation = 'fact_player_gamelogs'") == [
                0
            ]
        )
    }
}
