import BallerParse
import Testing

/// The head of a person's page.
struct BiographyTests {
    private func head(_ lines: String) throws -> ParsedTable {
        let html = """
            <html><head><title>T</title></head><body><div id="meta"><div><h1><span>Jo Doe</span></h1>\(lines)</div></div>
            <table id="coach-stats"><tbody><tr><th data-stat="season">2019-20</th>
            <td data-stat="team_id"><a href="/teams/BOS/2020.html">BOS</a></td></tr></tbody></table></body></html>
            """
        let verdict = try PageParser().parse(Array(html.utf8), url: "/coaches/doejo01c.html")
        return try #require(verdict.page?.table("bref_coaches"), "\(verdict)")
    }

    @Test(arguments: [
        ("last name previously spelled Dough", "Ace, The Doe"), ("born Jonathan Dough", "Born Ready"),
        ("formerly known as Jon Dough", "JD"),
    ])
    func `a note on the name is not a nickname`(_ note: String, _ nicknames: String) throws {
        let table = try head("<p>(\(note))</p><p>(\(nicknames))</p>")
        #expect(table.cell(0, "name_note") == .text(note))
        #expect(table.cell(0, "nicknames") == .text(nicknames))
    }

    @Test func `several high schools have a label of their own`() throws {
        let table = try head("<p><strong>High Schools:</strong> Oak Hill in Wilson, Artesia in Lakewood</p>")
        #expect(table.cell(0, "high_school") == .text("Oak Hill in Wilson, Artesia in Lakewood"))
    }

    @Test func `a player of two leagues has two debuts, and the earlier is the career debut`() throws {
        let debut = { (league: String, game: String, day: String) in
            "<p><strong>\(league) Debut: </strong><a href=\"/boxscores/\(game).html\">\(day)</a></p>"
        }
        let html = """
            <html><head><title>T</title></head><body><div id="meta"><div><h1><span>Jo Doe</span></h1>
            \(debut("NBA", "197610220NYN", "October 22, 1976"))\(debut("ABA", "197110150VIR", "October 15, 1971"))</div></div>
            <table id="per_game_stats"><tbody><tr><th data-stat="year_id">1971-72</th><td data-stat="games">80</td></tr></tbody>
            </table></body></html>
            """
        let verdict = try PageParser().parse(Array(html.utf8), url: "/players/d/doejo01.html")
        let table = try #require(verdict.page?.table("bref_players"), "\(verdict)")
        #expect(table.cell(0, "nba_debut_date") == .date("1976-10-22"))
        #expect(table.cell(0, "nba_debut_game_id") == .text("197610220NYN"))
        #expect(table.cell(0, "aba_debut_date") == .date("1971-10-15"))
        #expect(table.cell(0, "debut_date") == .date("1971-10-15"))
        #expect(table.cell(0, "debut_game_id") == .text("197110150VIR"))
    }
}
