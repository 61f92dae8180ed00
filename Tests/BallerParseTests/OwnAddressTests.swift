import BallerParse
import Testing

/// The address of a page that came without one.
struct OwnAddressTests {
    private func address(_ file: String, head: String = "", heading: String = "", _ body: String = "") throws -> String?
    {
        let html = "<html><head>\(head)</head><body><h1>\(heading)</h1>\(body)</body></html>"
        return try PageIdentity(Array(html.utf8)).address(fileName: file)
    }

    private func graph(_ path: String) -> String {
        "<meta property=\"og:url\" content=\"http://www.basketball-reference.com\(path)\">"
    }

    private func current(_ path: String) -> String { "<div class=\" current\"><a href=\"\(path)\">It</a></div>" }

    @Test func `the head names it, and menus make it exact`() throws {
        let own = try address("x.html", head: graph("/boxscores/201112260DAL.html"))
        #expect(own == "http://www.basketball-reference.com/boxscores/201112260DAL.html")
        let month = "/leagues/NBA_2024_games-december.html"
        let menus = current("/leagues/NBA_2024_games.html") + current(month)
        #expect(try address("x.html", head: graph("/leagues/NBA_2024_games.html"), menus) == month)
        let totals = "/playoffs/NBA_2026_totals.html"
        #expect(try address("x.html", head: graph("/playoffs/NBA_2026.html"), current(totals)) == totals)
    }

    @Test(arguments: [
        ("/boxscores/", "NBA Games Played on January 1, 2018", "/boxscores/?month=1&day=1&year=2018"),
        (
            "/friv/dailyleaders.fcgi", "NBA Daily Stats Leaders for November 3, 2003",
            "/friv/dailyleaders.fcgi?month=11&day=3&year=2003"
        ),
        ("/playoffs/NBA_2026.html", "2026 NBA Playoffs Stats: Per Game", "/playoffs/NBA_2026_per_game.html"),
        ("", "NBA Games Played on January 1, 2018", "/boxscores/?month=1&day=1&year=2018"),
        ("", "2023-24 NBA Player Stats: Per 36 Minutes", "/leagues/NBA_2024_per_minute.html"),
        ("", "2026 NBA Playoffs Stats: Advanced", "/playoffs/NBA_2026_advanced.html"),
        ("", "2023-24 NBA Season Summary", "/leagues/NBA_2024.html"),
        ("", "1949-50 NBA Schedule and Results", "/leagues/NBA_1950_games.html"),
    ])
    func `headings name days, terms and tables`(_ named: String, _ heading: String, _ own: String) throws {
        #expect(try address("x.html", head: named.isEmpty ? "" : graph(named), heading: heading) == own)
    }

    @Test func `a search is identified by its term`() throws {
        let field = "<input type=\"search\" name=\"search\" value=\"Nikola Jokić\">"
        #expect(
            try address("x.html", head: graph("/search/search.fcgi"), heading: "Search Results", field)
                == "/search/search.fcgi?search=Nikola+Joki%C4%87"
        )
    }

    @Test func `an earlier code of a franchise gives way, and so does a doubled slash`() throws {
        let row = "<tr><th><a href=\"/teams/BRK/2024.html\">Nets</a></th></tr>"
        let seasons = "<table id=\"NJN\">\(row)</table>"
        #expect(try address("x.html", head: graph("/teams/NJN/"), heading: "Brooklyn Nets", seasons) == "/teams/BRK/")
        let splits = graph("/players/c/curryst01/splits//2023")
        #expect(try address("x.html", head: splits)?.contains("splits//") == false)
    }

    @Test func `an error page needs no address`() throws {
        #expect(try address("x.html", heading: "Page Not Found (404 error)") == "/404.html")
    }

    @Test func `a fragment of a game is identified by its heading and score box`() throws {
        let box = """
            <div class="scorebox"><div><a href="/teams/BRK/2018.html">Brooklyn Nets</a><div class="score">111</div></div>
            <div><a href="/teams/SAC/2018.html">Sacramento Kings</a><div class="score">116</div></div></div>
            """
        let heading = "Brooklyn Nets at Sacramento Kings Box Score, March 1, 2018"
        #expect(try address("x.html", heading: heading, box) == "/boxscores/201803010SAC.html")
    }

    @Test(arguments: [
        ("201704010LAL.html", "/boxscores/201704010LAL.html"),
        ("a/NBA_2024_totals.html.gz", "/leagues/NBA_2024_totals.html"),
        ("NBA_2024_games-december.html", "/leagues/NBA_2024_games-december.html"),
        ("jamesle01.html", "/players/j/jamesle01.html"), ("kerrst01c.html", "/coaches/kerrst01c.html"),
        ("BOS_2024.html", "/teams/BOS/2024.html"), ("awards_2019.html", "/awards/awards_2019.html"),
    ])
    func `the file name is the last resort`(_ file: String, _ own: String) throws {
        #expect(try address(file) == own)
    }

    @Test func `a page that says nothing has none`() throws {
        #expect(try address("some.html") == nil)
    }
}
