import BallerCore
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import BallerWeb

@Suite struct PeoplePagesTests {
    @Test func `a league without coaches says so, and a coach that is not there is not found`() async throws {
        try await ServedSample.read { client in
            let coaches = try await client.json("/api/v1/coaches").member("coaches").elements
            let (response, html) = try await client.page("/coaches")
            #expect(response.status == .ok)
            #expect(html.contains("No source here tells of coaches.") == coaches.isEmpty)
            for absent in ["/coaches/nobody99c", "/referees/nobody99r", "/executives/nobody99x", "/colleges/nowhere"] {
                #expect(try await client.page(absent).response.status == .notFound, "\(absent)")
            }
        }
    }

    @Test func `coaches and executives are told as their lists tell them`() async throws {
        try await HonouredLeague.shared.value.test(isLoaded: false) { client in
            #expect(try await client.page("/coaches").html.contains("href=\"/coaches/mentoma01c\""))
            let coach = try await client.page("/coaches/mentoma01c").html
            #expect(coach.contains("Maximilian Mentor"))
            #expect(coach.contains("href=\"/players/ableann01\""), "the coach was a player")
            #expect(try await client.page("/executives").html.contains("href=\"/executives/bossbo01x\""))
            let executive = try await client.page("/executives/bossbo01x").html
            for words in ["500–320", ".610", "The seasons one by one are not here"] {
                #expect(executive.contains(words), "\(words)")
            }
        }
    }

    @Test func `a college has its players, by whatever form of its name`() async throws {
        try await HonouredLeague.shared.value.test(isLoaded: false) { client in
            #expect(try await client.page("/colleges").html.contains("href=\"/colleges/state\""))
            #expect(try await client.page("/colleges?letter=S").html.contains("href=\"/colleges/st-johns\""))
            #expect(try await client.page("/colleges?letter=Z").response.status == .notFound)
            let page = try await client.page("/colleges/st-johns").html
            #expect(page.contains("href=\"/players/bakerbe01\""))
            let named = try await client.page("/colleges/St.%20John's").html
            #expect(named.contains("href=\"/players/bakerbe01\""))
        }
    }

    @Test func `birthdays lead from day to day`() async throws {
        try await HonouredLeague.shared.value.test(isLoaded: false) { client in
            #expect(try await client.page("/born").html.contains("href=\"/born/02-28\""))
            let page = try await client.page("/born/02-28").html
            for slug in ["ableann01", "bakerbe01"] { #expect(page.contains("href=\"/players/\(slug)\"")) }
            #expect(try await client.page("/born/02-29").html.contains("No player is known to be born on this day."))
            for day in ["02-30", "2-281", "13-01"] {
                #expect(try await client.page("/born/\(day)").response.status == .badRequest, "\(day)")
            }
        }
    }

    @Test(arguments: [
        ("St. John's", "/colleges/st-johns"), ("Centenary (LA)", "/colleges/centenary-la"),
        ("Hawai‘i", "/colleges/hawai-i"),
    ])
    func `a college is addressed by the words of its name`(name: String, path: String) {
        #expect(SitePath.college(name) == path)
    }
}
