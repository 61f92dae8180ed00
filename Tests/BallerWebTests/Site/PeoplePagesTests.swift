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
            #expect(try await client.page("/coaches/nobody99c").response.status == .notFound)
        }
    }
}
