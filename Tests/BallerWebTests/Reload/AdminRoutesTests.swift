import BallerArtifact
import BallerCore
import BallerOperations
import BallerTestSupport
import BallerUsers
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing

@testable import BallerWeb

struct AdminRoutesTests {
    private static let token = "a secret"
    private static let operatorsPassword = "Basic " + Data("anybody:a secret".utf8).base64EncodedString()

    /// What was written down.
    private final class Desk: Sendable {
        let decisions = Mutex<[IdentityDecision]>([])
        let waivers = Mutex<[WaiverEntry]>([])
    }

    private func configuration(
        _ sample: ServedSample,
        _ records: OperationsDatabase? = nil,
        _ desk: Desk = Desk()
    ) -> WebConfiguration {
        let store = sample.store
        var admin = AdminDesk(
            records: { records },
            planned: { _ in [] },
            artifacts: { try store.list() },
            publish: { try store.publish($0) },
            rollback: { try store.rollback() }
        )
        admin.decide = { decision in desk.decisions.withLock { $0.append(decision) } }
        admin.waive = { entry in desk.waivers.withLock { $0.append(entry) } }
        var configuration = ServedSample.configuration
        configuration.adminToken = Self.token
        configuration.desk = admin
        return configuration
    }

    private static func browser(_ more: HTTPFields = [:]) -> HTTPFields {
        var fields: HTTPFields = [.authorization: operatorsPassword, .accept: "text/html"]
        for field in more { fields.append(field) }
        return fields
    }

    private static func post(
        _ client: any TestClientProtocol,
        _ path: String,
        _ body: String,
        _ more: HTTPFields = [.secFetchSite: "same-origin"]
    ) async throws -> TestResponse {
        try await client.execute(uri: path, method: .post, headers: browser(more), body: .init(string: body)) { $0 }
    }

    @Test func `Nobody but the operator sees a page or does anything`() async throws {
        let sample = try ServedSample()
        try await sample.test(configuration(sample)) { client in
            let pages = ["/admin", "/admin/runs/1", "/admin/identity", "/admin/waivers"]
            for path in pages {
                for password in [nil, "Basic \(Data("anybody:wrong".utf8).base64EncodedString())"] {
                    var fields: HTTPFields = [.accept: "text/html"]
                    fields[.authorization] = password
                    let response = try await client.get(path, headers: fields)
                    #expect([.unauthorized, .tooManyRequests].contains(response.status), "\(path)")
                    guard response.status == .unauthorized else { continue }
                    #expect(response.headers[.wwwAuthenticate]?.hasPrefix("Basic realm=") == true, "\(path)")
                }
            }
        }
        // Without a token they are off, whatever is presented.
        var off = configuration(sample)
        off.adminToken = nil
        try await sample.test(off) { client async throws in
            #expect(try await client.get("/admin", headers: Self.browser()).status == .forbidden)
        }
    }

    @Test func `A form of another site does nothing with the password that the browser sends along`() async throws {
        let sample = try ServedSample()
        try await sample.test(configuration(sample)) { client in
            let body = "artifact=\(sample.second)"
            let strangers: [HTTPFields] = [
                [.secFetchSite: "cross-site"], [.secFetchSite: "same-site"], [.origin: "https://evil.example"], [:],
            ]
            for fields in strangers {
                let refused = try await Self.post(client, "/admin/publish", body, fields)
                #expect(refused.status == .unauthorized, "\(fields)")
            }
            #expect(try sample.store.current() == sample.first)
            #expect(try await Self.post(client, "/admin/publish", body).status == .seeOther)
            #expect(try sample.store.current() == sample.second)
            #expect(try await Self.post(client, "/admin/rollback", "").status == .seeOther)
            #expect(try sample.store.current() == sample.first)
            let unknown = try await Self.post(client, "/admin/publish", "artifact=20200101T000000Z-00000000")
            #expect(unknown.status == .badRequest)
        }
    }

    @Test func `Runs are listed with their steps, and an alert that is open`() async throws {
        let sample = try ServedSample()
        let folder = try TemporaryFolder()
        let records = try OperationsDatabase(folder.url.appending(component: "operations.sqlite"))
        let steps = [
            RunStep("fetch") { _, findings in
                findings.pages = 12
                return .done("12 pages <b>")
            },
            RunStep("build") { _, _ in .refused("two checks failed", code: "etl.checks_failed") },
        ]
        let run = try await Runner(records).run(RunPlan(job: "nightly", cause: .manual, steps: steps))
        try AlertBook(records).settle([.diskLow: "4 MB left"])
        try await sample.test(configuration(sample, records)) { client in
            let overview = try await String(buffer: client.get("/admin", headers: Self.browser()).body)
            #expect(overview.contains("4 MB left") && overview.contains("/admin/runs/\(run.id ?? 0)"))
            #expect(overview.contains(sample.second.rawValue))
            let page = try await client.get("/admin/runs/\(run.id ?? 0)", headers: Self.browser())
            #expect(page.headers[.cacheControl] == "private, no-store")
            let text = String(buffer: page.body)
            #expect(text.contains("12 pages &lt;b>") || text.contains("12 pages &lt;b&gt;"))
            #expect(text.contains("two checks failed") && text.contains("etl.checks_failed"))
            #expect(try await client.get("/admin/runs/99", headers: Self.browser()).status == .notFound)
            let metrics = try await String(buffer: client.get("/metrics").body)
            #expect(metrics.contains("baller_runs_total{state=\"refused\"} 1"))
            #expect(metrics.contains("baller_alert_open{kind=\"disk_low\"} 1"))
            #expect(metrics.contains("baller_alert_open{kind=\"data_late\"} 0"))
        }
    }

    @Test func `A decision and a waiver are written down as they were sent, and not without a reason`() async throws {
        let sample = try ServedSample()
        let desk = Desk()
        try await sample.test(configuration(sample, nil, desk)) { client in
            let pair = "bref_player_id=mitchto01&nba_player_id=203502"
            #expect(try await Self.post(client, "/admin/identity", pair + "&choice=other").status == .badRequest)
            let decided = try await Self.post(client, "/admin/identity", pair + "&choice=other&reason=Two+men%3B+2014")
            #expect(decided.status == .seeOther && decided.headers[.location] == "/admin/identity")
            let waiver = "check_name=a&key_pattern=*&reason=b&owner=c"
            #expect(try await Self.post(client, "/admin/waivers", waiver).status == .badRequest)
            #expect(
                try await Self.post(client, "/admin/waivers", waiver + "&expires_on=2099-01-31").status == .seeOther
            )
        }
        let decision = try #require(desk.decisions.withLock { $0.first })
        #expect(decision.brefPlayerID == "mitchto01" && decision.nbaPlayerID == 203502)
        #expect(!decision.isSame && decision.reason == "Two men; 2014")
        #expect(desk.waivers.withLock { $0.map(\.expiresOn) } == ["2099-01-31"])
    }

    @Test func `An admin is let in by the session, a reader is not`() async throws {
        let sample = try ServedSample()
        let signed = try SignedSite()
        _ = try await signed.user("ann@example.org", role: .reader)
        _ = try await signed.user("olga@example.org", role: .admin)
        var configuration = configuration(sample)
        configuration.users = signed.configuration().users
        configuration.adminToken = nil
        try await sample.test(configuration) { client in
            for (address, status) in [("ann@example.org", HTTPResponse.Status.forbidden), ("olga@example.org", .ok)] {
                let browser = Browser(client)
                try await browser.signIn(address)
                #expect(try await browser.get("/admin").status == status, "\(address)")
                let session = try #require(browser.cookies["baller_session"])
                for (site, outcome) in [("cross-site", false), ("same-origin", status == .ok)] {
                    let fields: HTTPFields = [.cookie: "baller_session=\(session)", .secFetchSite: site]
                    let body = "artifact=\(sample.second)"
                    let answer = try await client.execute(
                        uri: "/admin/publish",
                        method: .post,
                        headers: fields,
                        body: .init(string: body)
                    ) { $0 }
                    #expect((answer.status == .seeOther) == outcome, "\(address) \(site): \(answer.status)")
                }
            }
            #expect(try sample.store.current() == sample.second)
        }
    }

    @Test func `Data that are too old are told, unless a run has found since that nothing is newer`() async throws {
        let sample = try ServedSample()
        let folder = try TemporaryFolder()
        let records = try OperationsDatabase(folder.url.appending(component: "operations.sqlite"))
        var configuration = configuration(sample, records)
        configuration.longestAge = .seconds(24 * 3600)
        let built = try sample.store.manifest(of: sample.first).createdAt
        let later = ManualClock(built + 25 * 3600)
        configuration.clock = later
        try await sample.test(configuration) { client in
            let old = try await client.get("/readyz")
            #expect(old.status == .serviceUnavailable)
            #expect(try JSON(old.body).text("code") == "artifact_too_old")
            #expect(try await client.get("/api/v1/artifact").status == .ok)
            let plan = RunPlan(job: "nightly", cause: .manual, steps: [])
            _ = try await Runner(records, clock: later).run(plan)
            #expect(try await client.get("/readyz").status == .ok)
        }
    }
}
