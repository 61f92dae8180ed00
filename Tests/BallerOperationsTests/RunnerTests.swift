import BallerTestSupport
import Foundation
import GRDB
import Testing

@testable import BallerOperations

struct RunnerTests {
    private struct Trouble: Error, CustomStringConvertible { let description = "the roof is gone" }

    @Test func `A run is kept with its steps, findings and times`() async throws {
        let bench = try Bench()
        let steps = [
            RunStep("fetch") { _, findings in
                findings.pages = 3
                bench.clock.advance(seconds: 60)
                return .done("3 pages")
            },
            RunStep("parse") { _, _ in .skipped("no pages") },
            .done("build"),
        ]
        let run = try await bench.runner().run(RunPlan(job: "nightly", cause: .manual, steps: steps))
        let kept = try bench.log.run(try #require(run.id))
        #expect(kept.run == run)
        #expect(run.state == .passed && run.reason == "build" && run.findings.pages == 3)
        #expect(run.endedAt?.timeIntervalSince(run.startedAt) == 60)
        #expect(kept.steps.map(\.name) == ["fetch", "parse", "build"])
        #expect(kept.steps.map(\.state) == [.done, .skipped, .done])
        #expect(kept.steps.map(\.account) == ["3 pages", "no pages", "build"])
    }

    @Test func `A step that refuses or fails is the last one`() async throws {
        let bench = try Bench()
        let refusing = [RunStep("build") { _, _ in .refused("two checks failed", code: "etl.x") }, .done("publish")]
        let refused = try await bench.runner().run(RunPlan(job: "nightly", cause: .manual, steps: refusing))
        #expect(refused.state == .refused && refused.code == "etl.x" && refused.reason == "two checks failed")
        let failing = [RunStep("build") { _, _ in throw Trouble() }, .done("publish")]
        let failed = try await bench.runner().run(RunPlan(job: "nightly", cause: .manual, steps: failing))
        #expect(failed.state == .failed && failed.reason == "the roof is gone")
        #expect(try bench.log.run(try #require(failed.id)).steps.map(\.name) == ["build"])
    }

    @Test func `One process runs jobs at a time, and a dead one's place is free`() async throws {
        let bench = try Bench()
        let other = try RunLease.take(bench.database, owner: RunOwner("elsewhere:1"), clock: bench.clock)
        let plan = RunPlan(job: "nightly", cause: .manual, steps: [.done("build")])
        await #expect(throws: OperationsError.self) { try await bench.runner().run(plan) }
        bench.clock.advance(seconds: 601)
        #expect(try await bench.runner().run(plan).state == .passed)
        #expect(throws: OperationsError.self) { try other.renew() }
        // A process of this machine that is gone does not have to expire.
        let gone = RunOwner("\(RunOwner.own.description.split(separator: ":")[0]):4000001")
        _ = try RunLease.take(bench.database, owner: gone, clock: bench.clock)
        #expect(try await bench.runner().run(plan).state == .passed)
    }

    @Test func `Who lost his place does not get to publish`() async throws {
        let bench = try Bench()
        let steps = [
            RunStep("build") { _, _ in
                bench.clock.advance(seconds: 700)
                let other = try RunLease.take(bench.database, owner: RunOwner("elsewhere:1"), clock: bench.clock)
                _ = other
                return .done("built")
            },
            RunStep("publish") { context, _ in
                try context.confirm()
                return .done("published")
            },
        ]
        let run = try await bench.runner().run(RunPlan(job: "nightly", cause: .manual, steps: steps))
        #expect(run.state == .failed && run.code == "operations.lease_lost")
    }

    @Test func `A lease that a wrong clock took until far in the future holds nobody up`() async throws {
        let bench = try Bench()
        bench.clock.advance(seconds: 86_400 * 365)
        _ = try RunLease.take(bench.database, owner: RunOwner("elsewhere:1"), clock: bench.clock)
        bench.clock.advance(seconds: -86_400 * 365)
        let plan = RunPlan(job: "nightly", cause: .manual, steps: [.done("build")])
        #expect(try await bench.runner().run(plan).state == .passed)
    }

    @Test func `A run whose process was killed is told as interrupted by the next one`() async throws {
        let bench = try Bench()
        var killed = RunRecord(
            job: "nightly",
            cause: .scheduled,
            startedAt: bench.clock.now(),
            state: .running,
            owner: "here:1",
            findings: RunFindings()
        )
        killed = try bench.log.begin(killed)
        _ = try await bench.runner().run(RunPlan(job: "nightly", cause: .manual, steps: []))
        let (run, _) = try bench.log.run(try #require(killed.id))
        #expect(run.state == .interrupted && run.endedAt == bench.clock.now())
    }

    @Test func `A record of a newer program is not touched, and a file that is none is named`() throws {
        let bench = try Bench()
        let url = bench.folder.url.appending(component: "operations.sqlite")
        try bench.database.writer.write { connection in
            try connection.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('of another year')")
        }
        #expect(throws: OperationsError.recordsNewer(path: url.path)) { try OperationsDatabase(url) }
        let text = bench.folder.url.appending(component: "text.sqlite")
        try Data(repeating: 65, count: 5000).write(to: text)
        let error = #expect(throws: OperationsError.self) { try OperationsDatabase(text) }
        #expect(error?.message.hasPrefix("\(text.path) cannot be used as the record of runs") == true)
    }
}
