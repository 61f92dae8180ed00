import BallerArtifact
import BallerOperations
import BallerTestSupport
import Foundation
import Testing

/// A job that is killed, or that another process runs at the same time.
@Suite(.serialized) struct OperateKillTests {
    private let folder: TemporaryFolder
    private let store: ArtifactStore

    init() async throws {
        folder = try TemporaryFolder()
        store = ArtifactStore(root: folder.url.appending(path: "store"))
        let sample = [
            "sample", "--seasons", "1", "--teams", "4", "--games", "6", "--pages", "0", "--no-playoffs", "--out",
            folder.path("raw"),
        ]
        #expect(try await BallerProcess(sample).outcome().status == 0)
    }

    private var job: [String] {
        ["operate", "--raw", folder.path("raw"), "--store", folder.path("store"), "--once", "nightly"]
    }

    private func log() throws -> RunLog { RunLog(try OperationsDatabase(OperationsDatabase.file(in: store.root))) }

    /// Waits until a step of the newest run is under way.
    private func wait(for step: String, after run: Int64) async throws {
        while true {
            if let newest = try? log().newest(1).first, let id = newest.id, id > run,
                try log().run(id).steps.contains(where: { $0.name == step })
            {
                return
            }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    @Test func `A job that is killed at any step is run again, and nothing half is served`() async throws {
        var run: Int64 = 0
        for step in ["build", "publish", "prune"] {
            let doomed = try BallerProcess(job)
            try await wait(for: step, after: run)
            doomed.send(SIGKILL)
            _ = await doomed.status()
            run = try #require(try log().newest(1).first?.id)
            if let current = try store.current() { try store.verify(current) }
            // The record of a killed run is closed by the next one, which is not kept out by the lease of the dead.
            let next = try await BallerProcess(job).outcome()
            #expect(next.status == 0, "after a kill at \(step): \(next.errors)")
            let killed = try log().run(run).run
            #expect([.interrupted, .passed].contains(killed.state), "\(step)")
            try store.verify(try store.published())
            run = try #require(try log().newest(1).first?.id)
        }
        #expect(try log().newest(9).contains { $0.state == .interrupted })
    }

    @Test func `Of two processes that run a job one does, and the other says who`() async throws {
        let first = try BallerProcess(job)
        try await wait(for: "build", after: 0)
        let second = try await BallerProcess(job).outcome()
        #expect(second.status != 0 && second.errors.contains("is running a job"), "\(second.errors)")
        #expect(await first.status() == 0)
        #expect(try log().newest(9).map(\.state) == [.passed])
    }
}
