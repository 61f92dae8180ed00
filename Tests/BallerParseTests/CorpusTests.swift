import BallerPages
import BallerParse
import BallerTestSupport
import Foundation
import Testing

@Suite(.enabled(if: SharedData.isPresent))
struct CorpusTests {
    /// The page type of each kind of kept page; fragments of one table are no pages.
    static let types: [String: String] = [
        "awards-voting": "awards_voting", "box-score": "box_score", "box-score-fragment": "box_score", "coach": "coach",
        "daily-box-scores": "daily_box_scores", "daily-leaders": "daily_leaders", "draft": "draft",
        "league-player-advanced": "players_advanced_season_totals", "league-player-per-game": "per_game",
        "league-player-totals": "players_season_totals", "leagues-index": "leagues_index",
        "play-by-play": "play_by_play", "player-gamelog": "player_game_log", "player-profile": "player_profile",
        "player-season-finder": "player_season_finder", "players-index": "players_index",
        "players-letter": "player_index", "referee": "referee_profile", "search": "search_results",
        "season-schedule": "schedule", "season-schedule-month": "schedule_month",
        "season-schedule-month-fragment": "schedule_month", "season-standings": "season_standings",
        "season-summary": "standings", "team-franchise": "team_franchise", "team-gamelog": "team_gamelog",
        "team-schedule": "team_schedule", "team-season": "team_season", "teams-index": "teams_index",
    ]

    static let pages = CorpusPage.all.filter { types[$0.kind] != nil }

    @Test
    func `every kind of kept page has a type`() {
        let others = Set(CorpusPage.all.map(\.kind)).subtracting(Self.types.keys)
        #expect(others == ["error", "table-fragment"])
        #expect(CorpusPage.all.count == 141)
    }

    @Test(arguments: pages)
    func `every kept page keeps its contract and gives the rows it has, one a key`(_ page: CorpusPage) throws {
        let verdict = try PageParser().parse(try page.bytes(), url: page.url)
        guard case .ok(let parsed) = verdict else {
            Issue.record("\(verdict)")
            return
        }
        let isEmptySearch = page.file.hasSuffix("jaebaebae.html")
        #expect(parsed.type == (isEmptySearch ? "search_results_empty" : Self.types[page.kind]))
        let counts = Dictionary(uniqueKeysWithValues: parsed.tables.map { ($0.name, $0.rowCount) })
        #expect(counts == GoldenCounts.rows(of: page))
        for table in parsed.tables {
            let keys = (0..<table.rowCount).map { row in table.relation.key.map { table.cell(row, $0) } }
            #expect(Set(keys).count == keys.count, "\(table.name) has two rows of one key")
        }
    }

    @Test
    func `a team's averages and ranks are separate from its opponents'`() throws {
        let page = try #require(CorpusPage.of("team-season").first { $0.file.hasSuffix("CLE_2013.html") })
        let table = try #require(
            try PageParser().parse(try page.bytes(), url: page.url).page?.table("bref_team_and_opponent")
        )
        func row(_ side: String, _ line: String) -> Int? {
            (0..<table.rowCount).first {
                table.cell($0, "side") == .text(side) && table.cell($0, "line") == .text(line)
            }
        }
        let average = try #require(row("TEAM", "Team/G"))
        #expect(table.cell(average, "points") == .text("96.5"))
        #expect(table.cell(average, "rebounds") == .text("41.0"))
        let rank = try #require(row("OPPONENT", "Lg Rank"))
        #expect(table.cell(rank, "points") == .text("25"))
        #expect(table.cell(try #require(row("TEAM", "Lg Rank")), "points") == .text("19"))
    }

    @Test
    func `lines at the head of a page end before links that say nothing`() throws {
        func value(_ kind: String, _ file: String, _ table: String, _ column: String) throws -> Cell? {
            let page = try #require(CorpusPage.of(kind).first { $0.file.hasSuffix(file) })
            return try PageParser().parse(try page.bytes(), url: page.url).page?.table(table)?.cell(0, column)
        }
        #expect(
            try value("coach", "kiddja01c.html", "bref_coaches", "hall_of_fame")
                == .text("Inducted as Player in 2018")
        )
        #expect(
            try value("team-season", "KCO_1975.html", "bref_team_seasons", "playoffs")
                == .text("Lost NBA Western Conference Semifinals (2-4) versus Chicago Bulls")
        )
    }

    @Test
    func `the front page of players names each once, under the letter of the own address`() throws {
        let page = try #require(CorpusPage.of("players-index").first)
        let table = try #require(
            try PageParser().parse(try page.bytes(), url: page.url).page?.table("bref_known_players")
        )
        let letters = (0..<table.rowCount).compactMap { table.cell($0, "letter").text }
        #expect(letters == letters.sorted())
        #expect(Set(letters).count == 25)
        let row = try #require((0..<table.rowCount).first { table.cell($0, "player_id") == .text("oaklech01") })
        #expect(table.cell(row, "letter") == .text("O"))
    }

    @Test(arguments: pages)
    func `reading tables in one pass gives what libxml2 gives`(_ page: CorpusPage) throws {
        var mended = HTMLLimits.standard
        mended.scansTables = false
        let bytes = try page.bytes()
        let one = try #require(try PageParser().parse(bytes, url: page.url).page)
        let other = try #require(try PageParser(limits: mended).parse(bytes, url: page.url).page)
        #expect(one.tables.map(\.name) == other.tables.map(\.name))
        for (left, right) in zip(one.tables, other.tables) { #expect(left.cells == right.cells, "\(left.name)") }
    }

    @Test(arguments: CorpusPage.of("error"))
    func `pages of errors are notices whatever was asked for`(_ page: CorpusPage) throws {
        let kinds: [String: PageNotice.Kind] = ["404": .notFound, "429": .rateLimited, "cha": .challenge]
        let name = String((page.file.split(separator: "/").last ?? "").prefix(3))
        for type in PageTypes.all {
            guard case .notice(let notice) = try PageParser().parse(try page.bytes(), url: type.kind.sample) else {
                Issue.record("\(page.file) is no notice as \(type.name)")
                continue
            }
            #expect(notice.kind == kinds[name])
        }
    }

    @Test
    func `a table alone gives the same team numbers as its page`() throws {
        let fragment = try #require(CorpusPage.all.first { $0.file.hasSuffix("GSW_2017-tgl_basic.html") })
        let page = try #require(CorpusPage.of("team-gamelog").first)
        let alone = try #require(try PageParser().parse(try fragment.bytes(), url: page.url).page)
        let whole = try #require(try PageParser().parse(try page.bytes(), url: page.url).page)
        let left = try #require(alone.table("bref_team_game_logs"))
        let right = try #require(whole.table("bref_team_game_logs"))
        #expect(left.rowCount == 82)
        #expect((0..<82).allSatisfy { left.row($0).elementsEqual(right.row($0)) })
    }
}
