import BallerParse
import Testing

/// Layouts and pages of which we keep no copy, on small pages of our own in the site's markup.
struct LayoutTests {
    private func parse(_ url: String, _ body: String) throws -> ParsedPage {
        let html =
            "<!DOCTYPE html><html><head><title>T</title></head><body><div id=\"content\">\(body)</div></body></html>"
        let verdict = try PageParser().parse(Array(html.utf8), url: url)
        return try #require(verdict.page, "\(verdict)")
    }

    private func team(_ id: String, _ name: String, wins: Int) -> String {
        """
        <tr class="full_table"><th data-stat="team_name"><a href="/teams/\(id)/1950.html">\(name)</a></th>
        <td data-stat="wins">\(wins)</td><td data-stat="losses">10</td><td data-stat="gb">—</td></tr>
        """
    }

    private func division(_ name: String) -> String { "<tr class='thead'><th colspan='4'>\(name) Division</th></tr>" }

    @Test
    func `standings before 1971 have divisions and no conferences`() throws {
        let rows =
            division("Central") + team("MNL", "Minneapolis Lakers*", wins: 51)
            + team("ROC", "Rochester Royals", wins: 51)
            + division("Eastern") + team("SYR", "Syracuse Nationals*", wins: 51)
            + team("NYK", "New York Knicks", wins: 40)
        let page = try parse(
            "/leagues/NBA_1950.html",
            "<table id=\"divs_standings_\"><tbody>\(rows)</tbody></table>"
        )
        let table = try #require(page.table("bref_standings"))
        #expect(page.type == "standings_historical")
        #expect(table.rowCount == 4)
        #expect(table.cell(0, "division") == .text("Central"))
        #expect(table.cell(0, "conference") == .null)
        #expect(table.cell(0, "made_playoffs") == .boolean(true))
        #expect(table.cell(1, "made_playoffs") == .boolean(false))
        #expect(table.cell(2, "division") == .text("Eastern"))
        #expect(table.cell(2, "group_order") == .integer(1))
        #expect(table.cell(0, "games_behind") == .null)
        #expect(table.cell(0, "simple_rating") == .null)
    }

    private func game(_ date: String, _ key: String, points: String = "", remarks: String = "", overtime: String = "")
        -> String
    {
        """
        <tr><th data-stat="date_game" csk="\(key)"><a href="/x">\(date)</a></th><td data-stat="game_start_time">7:30p</td>
        <td data-stat="visitor_team_name"><a href="/teams/LAL/">Los Angeles Lakers</a></td>
        <td data-stat="visitor_pts">\(points)</td>
        <td data-stat="home_team_name"><a href="/teams/DEN/">Denver Nuggets</a></td>
        <td data-stat="home_pts">\(points)</td><td data-stat="overtimes">\(overtime)</td>
        <td data-stat="game_remarks">\(remarks)</td></tr>
        """
    }

    @Test
    func `a schedule knows playoffs, play-in games, neutral courts and games to come`() throws {
        let rows =
            game("Wed, Jan 10, 2024", "202401100DEN", points: "101", remarks: "at Paris, France", overtime: "2OT")
            + game("Tue, Apr 16, 2024", "202404160DEN", points: "99", remarks: "Play-In Game")
            + "<tr class=\"thead\"><th colspan=\"8\">Playoffs</th></tr>" + game("Sat, Apr 20, 2024", "202404200DEN")
        let page = try parse(
            "/leagues/NBA_2024_games-april.html",
            "<table id=\"schedule\"><tbody>\(rows)</tbody></table>"
        )
        let table = try #require(page.table("bref_schedule"))
        #expect(table.cell(0, "season_type") == .text("REGULAR"))
        #expect(table.cell(0, "is_neutral_site") == .boolean(true))
        #expect(table.cell(0, "overtimes") == .integer(2))
        #expect(table.cell(0, "start_time_utc") == .text("2024-01-11T00:30:00Z"))
        #expect(table.cell(1, "season_type") == .text("PLAY_IN"))
        #expect(table.cell(1, "is_neutral_site") == .null)
        #expect(table.cell(2, "season_type") == .text("PLAYOFF"))
        #expect(table.cell(2, "home_points") == .null)
        #expect(table.cell(2, "game_id") == .text("202404200DEN"))
        #expect(table.cell(2, "start_time_utc") == .text("2024-04-20T23:30:00Z"))
    }

    @Test(arguments: [
        ("Wed, Nov 2, 1949", "1949-11-03T00:30:00Z"), ("Sat, Jul 1, 1967", "1967-07-01T23:30:00Z"),
        ("Fri, Mar 8, 1974", "1974-03-08T23:30:00Z"), ("Fri, Apr 29, 1983", "1983-04-29T23:30:00Z"),
        ("Sun, Nov 3, 2024", "2024-11-04T00:30:00Z"), ("Sat, Nov 2, 2024", "2024-11-02T23:30:00Z"),
    ])
    func `evenings in New York are converted to UTC by the rules of their year`(_ day: String, _ instant: String) throws
    {
        let page = try parse("/leagues/NBA_1974_games-march.html", "<table id=\"schedule\">\(game(day, ""))</table>")
        #expect(page.table("bref_schedule")?.cell(0, "start_time_utc") == .text(instant))
    }

    @Test
    func `winners of an award are read from a table of its own name`() throws {
        let row = """
            <tr><th data-stat="season"><a href="/leagues/NBA_1956.html">1955-56</a></th><td data-stat="lg_id">NBA</td>
            <td data-stat="player"><a href="/players/p/pettibo01.html">Bob Pettit</a> (tie)</td><td data-stat="age">23</td>
            <td data-stat="team_id"><a href="/teams/STL/1956.html">STL</a></td><td data-stat="pts_per_g">25.7</td></tr>
            """
        let page = try parse("/awards/mvp.html", "<table id=\"mvp_NBA\"><tbody>\(row)</tbody></table>")
        let table = try #require(page.table("bref_awards"))
        #expect(table.cell(0, "award_id") == .text("mvp"))
        #expect(table.cell(0, "season_year") == .integer(1956))
        #expect(table.cell(0, "player_id") == .text("pettibo01"))
        #expect(table.cell(0, "is_tie") == .boolean(true))
    }

    @Test
    func `All-League teams have one row per player`() throws {
        let players = ["a", "b", "c", "d", "e"].map { "<td><a href=\"/players/\($0)/\($0)xx01.html\">\($0)</a> F</td>" }
            .joined()
        let row = "<tr><th>2018-19</th><td>NBA</td><td>1st</td>\(players)</tr>"
        let page = try parse("/awards/all_league.html", "<table id=\"awards_all_league\"><tbody>\(row)</tbody></table>")
        let table = try #require(page.table("bref_honour_teams"))
        #expect(table.rowCount == 5)
        #expect(table.cell(4, "player_id") == .text("exx01"))
        #expect(table.cell(4, "position") == .text("F"))
        #expect(table.cell(4, "team_selection") == .text("1st"))
    }

    private func boxOfLeaders(_ caption: String, count: Int) -> String {
        let rows = (1...count).map { place in
            """
            <tr><td class="rank">\(place).</td><td class="who"><a href="/players/n/name\(place)x01.html">N\(place)</a>
            <span class="desc">BOS</span></td><td class="value">\(40 - place).5</td></tr>
            """
        }.joined()
        return
            "<div class=\"data_grid_box\"><table class=\"columns\"><caption>\(caption)</caption>\(rows)</table></div>"
    }

    @Test
    func `leaders of a season come from boxes, also from those in comments`() throws {
        let page = try parse(
            "/leagues/NBA_1960_leaders.html",
            boxOfLeaders("Points", count: 10) + "<div><!-- \(boxOfLeaders("Rebounds", count: 3)) --></div>"
        )
        let table = try #require(page.table("bref_leader_boards"))
        #expect(table.rowCount == 13)
        #expect(table.cell(0, "category") == .text("Points"))
        #expect(table.cell(0, "value") == .text("39.5"))
        #expect(table.cell(10, "category") == .text("Rebounds"))
        #expect(table.cell(0, "team") == .text("BOS"))
    }

    @Test
    func `leaders of careers come from lists by league`() throws {
        let rows = (1...6).map {
            "<tr><td>\($0).</td><td><a href=\"/players/n/name\($0)x01.html\">N</a>*</td><td>4\($0)000</td></tr>"
        }.joined()
        let page = try parse(
            "/leaders/pts_career.html",
            "<table id=\"tot\">\(rows)</table><table id=\"nba\">\(rows)</table>"
        )
        let table = try #require(page.table("bref_leader_boards"))
        #expect(table.rowCount == 12)
        #expect(table.cell(0, "board") == .text("CAREER"))
        #expect(table.cell(0, "league") == .null)
        #expect(table.cell(6, "league") == .text("NBA"))
        #expect(table.cell(2, "rank") == .text("3"))
    }

    @Test
    func `playoffs list series with their games`() throws {
        let game =
            "<tr><td><a href=\"/boxscores/196003120BOS.html\">Game 1</a></td><td>Wed</td><td>St. Louis Hawks</td><td>122</td><td>@ Boston Celtics</td><td>140</td></tr>"
        let series = """
            <tr><td>Finals</td><td><a href="/teams/BOS/1960.html">Boston Celtics</a> over
            <a href="/teams/STL/1960.html">St. Louis Hawks</a> (4-3)</td><td><a href="/playoffs/1960-nba-finals-hawks-vs-celtics.html">Series Stats</a></td></tr>
            <tr class="toggleable"><td colspan="3"><table>\(game)</table></td></tr>
            """
        let page = try parse("/playoffs/NBA_1960.html", "<table id=\"all_playoffs\"><tbody>\(series)</tbody></table>")
        let table = try #require(page.table("bref_playoff_series"))
        #expect(table.cell(0, "winner_team_id") == .text("BOS"))
        #expect(table.cell(0, "winner_wins") == .integer(4))
        #expect(table.cell(0, "series_id") == .text("1960-nba-finals-hawks-vs-celtics"))
        #expect(page.table("bref_playoff_games")?.cell(0, "home_name") == .text("Boston Celtics"))
        #expect(page.table("bref_playoff_games")?.cell(0, "game_date") == .date("1960-03-12"))
    }

    private func lines(_ count: Int, from first: Int = 0) -> String {
        (first..<(first + count)).map {
            "<tr><th data-stat=\"player\"><a href=\"/players/n/name\($0)x01.html\">N</a></th><td data-stat=\"mp\">20</td><td data-stat=\"pts\">7</td></tr>"
        }.joined()
    }

    @Test
    func `an All-Star game and a series have one table per side`() throws {
        let reserves = "<tr class=\"thead\"><th data-stat=\"player\">Reserves</th></tr>"
        let east = "<table id=\"East\"><caption>East Table</caption>\(lines(5))\(reserves)\(lines(2, from: 5))</table>"
        let game = try parse(
            "/allstar/NBA_1951.html",
            east + "<table id=\"West\"><caption>West Table</caption>\(lines(5))</table>"
        )
        let table = try #require(game.table("bref_all_star_box_scores"))
        #expect(table.rowCount == 12)
        #expect(table.cell(4, "is_starter") == .boolean(true))
        #expect(table.cell(5, "is_starter") == .boolean(false))
        #expect(table.cell(0, "side") == .text("East"))
        #expect(table.cell(0, "seconds_played") == .integer(1200))
        let series = try parse(
            "/playoffs/2001-nba-finals-76ers-vs-lakers.html",
            "<table id=\"LAL\">\(lines(6))</table><table id=\"PHI\">\(lines(6))</table>"
        )
        #expect(series.table("bref_series_players")?.rowCount == 12)
        #expect(series.table("bref_series_players")?.cell(6, "team_id") == .text("PHI"))
    }
}
