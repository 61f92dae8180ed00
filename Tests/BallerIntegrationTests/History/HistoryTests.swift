import BallerArtifact
import BallerDuckDB
import BallerETL
import BallerFiles
import BallerParse
import BallerTestSupport
import Foundation
import Testing

/// Every season since 1946-47: lists of seasons and people, the logs of two seasons, and the box scores that pages of old games have.
@Suite(.enabled(if: SharedData.isPresent)) struct `The whole history` {
    private static let built = Result {
        let place = try PageBuild()
        try place.parse(["box-score"])
        let data = try #require(SharedData.folder)
        try parse(data.appending(path: "found/pages/box-score/196203020NYK.html.gz"), into: place.raw)
        for path in [
            "season", "players", "nba/Players.csv.gz", "nba/common_player_info.csv.gz", "nba/player.csv",
            "nba/draft_history.csv.gz", "nba/draft_combine_stats.csv",
        ] {
            let source = data.appending(path: path)
            try FileManager.default.createSymbolicLink(
                at: place.raw.appending(path: source.lastPathComponent),
                withDestinationURL: source
            )
        }
        for season in ["2015-16", "2023-24"] {
            for name in ["games_\(season).csv", "player_gamelogs_\(season).csv.gz"] {
                try FileManager.default.copyItem(
                    at: data.appending(path: "gamelogs/\(name)"),
                    to: place.raw.appending(path: name)
                )
            }
        }
        return (place: place, report: try place.build())
    }

    private static func parse(_ page: URL, into raw: URL) throws {
        let bytes = try Array(Gzip.decompress(Data(contentsOf: page), limit: 64 << 20))
        let name = page.lastPathComponent.prefix { $0 != "." }
        let url = "https://www.basketball-reference.com/boxscores/\(name).html"
        let parsed = try #require(try PageParser().parse(bytes, url: url).page)
        for table in parsed.tables {
            let text = ParsedTable.csvHeader(table.relation) + table.csvRows(of: parsed)
            try Data(text).write(to: raw.appending(component: "\(table.name)_\(name).csv"))
        }
    }

    /// On a connection of its own: tests run side by side.
    private func lines(_ text: String) throws -> [String] {
        let built = try Self.built.get()
        return try built.place.open(built.report).lines(text)
    }

    @Test func `passes every check that can stop a build`() throws {
        let report = try Self.built.get().report
        #expect(report.state == .passed, "\(report.text)")
    }

    @Test(arguments: GoldenFact.all) func `says what everybody knows`(_ fact: GoldenFact) throws {
        #expect(try lines(fact.query) == fact.answer, "\(fact.source)")
    }

    /// The formula and the totals are right if pace and ratings of all seasons come out as printed; in two years of the ABA they do not.
    @Test func `has the pace and the ratings that are printed`() throws {
        let differing = """
            SELECT printed.league, printed.season_year, count(*)
            FROM fact_team_season_summaries AS printed INNER JOIN agg_team_seasons AS own USING (team_id, season_year, season_type)
            WHERE abs(printed.pace - own.pace) > 0.1 OR abs(printed.offensive_rating - own.offensive_rating) > 0.1
                OR abs(printed.defensive_rating - own.defensive_rating) > 0.1
            GROUP BY ALL ORDER BY ALL
            """
        #expect(try lines(differing) == ["ABA 1972 11", "ABA 1973 10"])
        #expect(
            try lines("SELECT count(*) > 1400 FROM agg_team_seasons WHERE origin = 'PRINTED' AND pace IS NOT NULL")
                == ["true"]
        )
    }

    /// Sums of games and printed lines of the same games are two records of one thing.
    @Test func `differs from the printed lines in a few assists and rebounds alone`() throws {
        let report = try Self.built.get().report
        let check = try #require(report.checks.first { $0.name == "agg_player_seasons__printed_agrees_with_games" })
        #expect(check.failing < 25, "\(check.failing)")
        let sums =
            "SELECT count(*) < 10 FROM agg_player_seasons WHERE season_year = 2016 AND season_type = 'REGULAR' AND origin = 'GAMES'"
        #expect(try lines(sums) == ["true"])
    }

    private static let searched = Result {
        let built = try Self.built.get()
        return try SearchedHistory(built.place.store, built.report, PageBuild.warehouse.get())
    }

    @Test(arguments: FoundName.all) func `finds what people type`(_ name: FoundName) throws {
        let found = try Self.searched.get().found(name.question)
        #expect(found.first ?? "" == name.found, "\(found.prefix(3))")
    }

    @Test func `finds games by teams and season, and lists namesakes by their careers`() throws {
        let searched = try Self.searched.get()
        for (question, games) in [
            ("warriors cavaliers 2016 finals", 1), ("Cavs vs. Warriors 2015-16", 3), ("golden state 2015-16", 83),
            ("2015-12-25 cleveland", 1), ("lakers december 2015", 17), ("lebron 2016", 0), ("lakers", 0),
        ] {
            let found = try searched.games(question)
            #expect(found == games, "\(question): \(found)")
        }
        let jones = try searched.found("jones")
        #expect(Array(jones.prefix(3)) == ["player:jonesca01", "player:jonessa01", "player:jonesed02"])
        #expect(try searched.found("gary payton").prefix(2) == ["player:paytoga01", "player:paytoga02"])
    }

    @Test(arguments: LibraryFact.all) func `answers questions of the library as everybody knows`(_ fact: LibraryFact)
        throws
    {
        #expect(try Self.searched.get().answer(fact, PageBuild.warehouse.get()) == fact.answer)
    }

    @Test func `answers about it as everybody knows it`() async throws {
        let built = try Self.built.get()
        let server = try await ServedArtifact(store: built.place.store.root.path)
        for fact in ServedFact.all {
            let fault = try await server.fault(of: fact)
            #expect(fault == nil, "\(fact.fact)")
        }
        await server.stop()
    }
}
