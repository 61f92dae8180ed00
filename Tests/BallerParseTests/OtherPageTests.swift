import BallerParse
import Testing

/// A page is held to its address by whatever it says of itself.
struct OtherPageTests {
    private func verdict(_ url: String, head: String = "", heading: String = "", _ body: String = "") throws
        -> PageVerdict
    {
        let html = """
            <!DOCTYPE html><html><head><title>T</title>\(head)</head><body>
            <div id="content"><h1>\(heading)</h1>\(body)</div></body></html>
            """
        return try PageParser().parse(Array(html.utf8), url: url)
    }

    private func other(_ verdict: PageVerdict) -> PageNotice? {
        guard case .notice(let notice) = verdict, notice.kind == .otherPage else { return nil }
        return notice
    }

    private static let host = "https://www.basketball-reference.com"

    private func canonical(_ path: String) -> String { "<link rel=\"canonical\" href=\"\(Self.host)\(path)\" />" }

    /// The address under which a page was kept, and the one that it names.
    @Test(arguments: [
        ("/leagues/NBA_2023_totals.html", "/leagues/NBA_2024_totals.html"),
        ("/leagues/NBA_2023_totals.html", "/leagues/ABA_2023_totals.html"),
        ("/leagues/NBA_2024_totals.html", "/leagues/NBA_2024_per_game.html"),
        ("/leagues/NBA_2024_totals.html", "/playoffs/NBA_2024_totals.html"),
        ("/boxscores/201801010CHI.html", "/boxscores/201801010MIN.html"),
        ("/boxscores/pbp/201901010SAC.html", "/boxscores/pbp/201901010DEN.html"),
        ("/boxscores/201901010SAC.html", "/boxscores/pbp/201901010SAC.html"),
        ("/players/j/jamesle01.html", "/players/d/doncilu01.html"),
        ("/players/j/jamesle01/gamelog/2004", "/players/j/jamesle01/gamelog/2005/"),
        ("/teams/BOS/2024.html", "/teams/LAL/2024.html"), ("/teams/BOS/2024.html", "/teams/BOS/2023.html"),
        ("/teams/BOS/", "/teams/NJN/"), ("/coaches/kerrst01c.html", "/coaches/riverdo01c.html"),
        ("/awards/awards_2019.html", "/awards/awards_2020.html"), ("/awards/mvp.html", "/awards/roy.html"),
        ("/draft/NBA_2003.html", "/draft/NBA_2004.html"), ("/leaders/pts_career.html", "/leaders/ast_career.html"),
        ("/leagues/NBA_2024_totals.html", "/friv/birthdays.fcgi"),
        ("/playoffs/NBA_2026_totals.html", "/playoffs/NBA_2025.html"),
    ])
    func `a page that names another address is a notice that names both`(_ kept: String, _ own: String) throws {
        let graph = "<meta property=\"og:url\" content=\"\(Self.host)\(own)\">"
        for head in [canonical(own), graph] {
            let notice = try #require(other(try verdict(kept, head: head)), "\(kept) \(own)")
            #expect(notice.title == Self.host + own)
            #expect(notice.text.contains(kept) && notice.text.contains(own))
        }
    }

    @Test(arguments: [
        ("/playoffs/NBA_2026_totals.html", "/playoffs/NBA_2026.html"),
        ("/leagues/NBA_2024_games-december.html", "/leagues/NBA_2024_games.html"),
        (
            "/leagues/NBA_2018_standings_by_date_western_conference.html",
            "/leagues/NBA_2018_standings_by_date.html"
        ),
        ("/teams/NOP/", "/teams/NOH/"), ("/teams/BRK/", "/teams/NJN/"), ("/teams/CHO/", "/teams/CHA/"),
        ("/boxscores/?month=1&day=1&year=2018", "/boxscores/"),
        ("/players/c/curryst01/splits/2023", "/players/c/curryst01/splits//2023"),
        ("/players/j/jamesle01/gamelog/2004", "/players/j/jamesle01/gamelog/2004/"),
        ("/search/search.fcgi?search=ja", "/search/search.fcgi"),
        ("/friv/dailyleaders.fcgi?month=1&day=1&year=2001", "/friv/dailyleaders.fcgi"),
    ])
    func `pages that name the page above them are judged by their own content`(_ kept: String, _ own: String) throws {
        #expect(other(try verdict(kept, head: canonical(own))) == nil)
    }

    @Test(arguments: [
        ("/leagues/NBA_2023_totals.html", "2023-24 NBA Player Stats: Totals"),
        ("/leagues/NBA_2024_per_game.html", "2023-24 NBA Player Stats: Totals"),
        ("/playoffs/NBA_2024_totals.html", "2023-24 NBA Player Stats: Totals"),
        ("/playoffs/NBA_2026_totals.html", "2026 NBA Playoffs Stats: Per Game"),
        ("/boxscores/?month=1&day=2&year=2018", "NBA Games Played on January 1, 2018"),
        ("/friv/dailyleaders.fcgi?month=1&day=2&year=2018", "NBA Daily Stats Leaders for January 1, 2018"),
        ("/boxscores/201801020MIN.html", "Los Angeles Lakers at Minnesota Timberwolves Box Score, January 1, 2018"),
        ("/players/j/jamesle01.html", "LeBron James - High School, Amateur, and Exhibition Stats"),
        ("/leagues/NBA_2006_rookies.html", "2005-06 NBA Rookies - Season Stats"),
        ("/leagues/NBA_1949_games.html", "1948-49 BAA Schedule and Results"),
    ])
    func `without an address in the head, the heading identifies the page`(_ kept: String, _ heading: String) throws {
        #expect(other(try verdict(kept, heading: heading))?.title == heading)
    }

    @Test func `menus and links of its own tables count as well`() throws {
        let menu =
            "<div class=\"filter\"><div class=\" current\"><a href=\"/leagues/NBA_2024_games-march.html\">March</a></div></div>"
        #expect(other(try verdict("/leagues/NBA_2024_games-december.html", menu)) != nil)
        let line = "<tr><td data-stat=\"team_id\"><a href=\"/teams/BOS/2024.html\">BOS</a></td></tr>"
        let table = "<table id=\"totals_stats\"><tbody>\(line)</tbody></table>"
        #expect(other(try verdict("/leagues/NBA_2023_totals.html", table)) != nil)
        #expect(other(try verdict("/leagues/NBA_2024_totals.html", table)) == nil)
        let season = "<tr><th data-stat=\"season\"><a href=\"/players/j/jamesle01/gamelog/2004\">2003-04</a></th></tr>"
        let seasons = "<table id=\"per_game\"><tbody>\(season)</tbody></table>"
        #expect(other(try verdict("/players/d/doncilu01.html", seasons)) != nil)
    }

    @Test func `a search is held to its term`() throws {
        let field = "<input type=\"search\" name=\"search\" value=\"Dominique Wilkins\">"
        let results = field + "<p>0 hits</p>"
        #expect(other(try verdict("/search/search.fcgi?search=kobe", heading: "Search Results", results)) != nil)
        #expect(
            other(try verdict("/search/search.fcgi?search=dominique+wilkins", heading: "Search Results", results))
                == nil
        )
    }

    @Test func `the score box must be that of the game`() throws {
        let box = """
            <div class="scorebox"><div><a href="/teams/LAL/2018.html">Los Angeles Lakers</a><div class="score">96</div></div>
            <div><a href="/teams/MIN/2018.html">Minnesota Timberwolves</a><div class="score">114</div></div></div>
            """
        let notice = try #require(other(try verdict("/boxscores/201801010CHI.html", box)))
        #expect(notice.title.contains("MIN"))
        #expect(other(try verdict("/boxscores/201801010MIN.html", box)) == nil)
    }
}
