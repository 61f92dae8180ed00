import BallerCore
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import BallerWeb

/// Names as people type them, against names as sources write them.
struct SearchTests {
    private static let names = [
        "Pёtr Zhukov", "Ana  Double", "P.J. Tucker", "De'Aaron Fox", "Kentavious Caldwell-Pope", "LeBron James",
        "Luka Dončić", "Łukasz Żółty", "Ömer Aşık", "Jo\u{0308}rg Strauß", "Dāvis Bertāns",
    ]

    @Test func `A name is found however it is typed`() async throws {
        let sample = try ServedSample(players: Self.names)
        try await sample.test { client in
            for (question, name) in [
                ("petr", "Pёtr Zhukov"), ("pëtr", "Pёtr Zhukov"), ("Pёtr", "Pёtr Zhukov"),
                ("Zhukov, Petr", "Pёtr Zhukov"),
                ("ana double", "Ana  Double"), ("ana  double", "Ana  Double"), ("  Ana ", "Ana  Double"),
                ("PJ Tucker", "P.J. Tucker"), ("p.j.", "P.J. Tucker"), ("tucker p j", "P.J. Tucker"),
                ("De’Aaron", "De'Aaron Fox"), ("deaaron", "De'Aaron Fox"), ("De`Aaron fox", "De'Aaron Fox"),
                ("Caldwell Pope", "Kentavious Caldwell-Pope"), ("caldwell‑pope", "Kentavious Caldwell-Pope"),
                ("James, LeBron", "LeBron James"), ("lebron  james", "LeBron James"), ("ebro", "LeBron James"),
                ("Luka  Doncic", "Luka Dončić"), ("DONČIĆ ", "Luka Dončić"), ("doncic\u{030C}", "Luka Dončić"),
                ("lukasz zolty", "Łukasz Żółty"), ("omer asik", "Ömer Aşık"), ("jorg strauss", "Jo\u{0308}rg Strauß"),
                ("Jörg", "Jo\u{0308}rg Strauß"), ("bertans davis", "Dāvis Bertāns"),
            ] {
                let found = try await client.json("/api/v1/players?search=\(question.percentEncoded)")
                #expect(try found.member("items").elements.map { $0.text("player_name") } == [name], "\(question)")
                let page = try await client.page("/players?search=\(question.percentEncoded)").html
                #expect(page.contains("1–1 of 1 player"), "\(question)")
            }
            let slugs = try await client.json("/api/v1/players?search=petr").member("items").elements
            #expect(slugs.first?.text("player_slug")?.hasPrefix("petr-zhukov-") == true)
            let none = try await client.json("/api/v1/players?search=petr%20double")
            #expect(none.integer("total") == 0)
        }
    }

    @Test(arguments: ["%20", "...", "'", "-%20-"])
    func `A search without a letter or a digit is refused, and on the page it is none`(question: String) async throws {
        try await ServedSample.read { client in
            let problem = try await client.json("/api/v1/players?search=\(question)", status: .badRequest)
            #expect(problem.text("parameter") == "search")
            let page = try await client.page("/players?search=\(question)").html
            #expect(!page.contains("No player is called that."))
        }
    }
}
