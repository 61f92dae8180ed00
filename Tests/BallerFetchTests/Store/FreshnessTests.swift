import BallerCore
import BallerFetch
import BallerPages
import Foundation
import Testing

@Suite struct FreshnessTests {
    private func freshness(_ path: String, seen: String, status: Int = 200) throws -> Freshness {
        let url = try #require(URL(string: "https://www.basketball-reference.com\(path)"))
        let day = try #require(CalendarDay(seen))
        // Noon in New York.
        let date = Date(timeIntervalSince1970: Double(day.daysSinceEpoch) * 86_400 + 17 * 3600)
        let record = PageRecord(url: url, status: status, at: date, headers: [:])
        return try #require(PageAddress(url: url)).freshness(of: record)
    }

    @Test(arguments: ["/boxscores/202501150BOS.html", "/boxscores/pbp/202501150BOS.html"])
    func `a finished game is never asked for again`(path: String) throws {
        #expect(try freshness(path, seen: "2025-01-18") == .final)
        #expect(try freshness(path, seen: "2026-01-18") == .final)
    }

    @Test func `a game seen before its corrections is looked at again`() throws {
        #expect(try freshness("/boxscores/202501150BOS.html", seen: "2025-01-16") == .hours(24))
        #expect(try freshness("/boxscores/202501150BOS.html", seen: "2025-01-15") == .hours(1))
    }

    @Test func `today's games are soon stale and a past day's are final`() throws {
        let path = "/boxscores/?month=1&day=15&year=2025"
        #expect(try freshness(path, seen: "2025-01-15") == .hours(1))
        #expect(try freshness(path, seen: "2025-02-15") == .final)
    }

    @Test func `a schedule is soon stale until its season is over`() throws {
        #expect(try freshness("/leagues/NBA_2025_games-january.html", seen: "2025-01-15") == .hours(6))
        #expect(try freshness("/leagues/NBA_2025_games.html", seen: "2025-11-01") == .final)
        #expect(try freshness("/leagues/BAA_1947_games.html", seen: "2025-11-01") == .final)
    }

    @Test func `tables of a league are valid for seven days, those of past seasons for a year`() throws {
        #expect(try freshness("/leagues/NBA_2025_totals.html", seen: "2025-01-15") == .days(7))
        #expect(try freshness("/leagues/NBA_2001_totals.html", seen: "2025-01-15") == .days(365))
        #expect(try freshness("/players/j/jamesle01.html", seen: "2025-01-15") == .days(7))
        #expect(try freshness("/friv/injuries.fcgi", seen: "2025-01-15") == .days(1))
    }

    @Test func `a missing box score is requested again while it may still appear`() throws {
        #expect(try freshness("/boxscores/202501150BOS.html", seen: "2025-01-16", status: 404) == .hours(6))
        #expect(try freshness("/boxscores/202501150BOS.html", seen: "2025-03-16", status: 404) == .days(7))
    }
}
