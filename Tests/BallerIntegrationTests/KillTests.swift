import BallerArtifact
import BallerTestSupport
import Foundation
import Testing

/// A build that is killed at any moment leaves what is served as it was, and the next build succeeds.
@Suite(.serialized) struct KillTests {
    @Test func `a build killed after any of its steps leaves the live artifact, and the next one succeeds`()
        async throws
    {
        let folder = try TemporaryFolder()
        let raw = folder.path("raw")
        let store = folder.path("store")
        #expect(
            try await BallerProcess.run(
                "sample",
                "--seasons",
                "1",
                "--teams",
                "4",
                "--games",
                "6",
                "--pages",
                "0",
                "--no-playoffs",
                "--out",
                raw
            ).status
                == 0
        )
        let build = ["build", "--raw", raw, "--store", store, "--publish"]
        let steps = try await count(BallerProcess(build))
        let artifacts = ArtifactStore(root: URL(filePath: store))
        var live = try #require(try artifacts.current())
        var untouched = 0
        #expect(steps > 5)

        for step in 1...steps {
            let doomed = try BallerProcess(build)
            await kill(doomed, afterLine: step)
            _ = await doomed.status()
            let current = try #require(try artifacts.current())
            try artifacts.verify(current)
            // A build that is quicker than the signal has published a whole artifact of its own.
            #expect(current >= live, "killed after line \(step)")
            untouched += current == live ? 1 : 0
            live = current
        }
        #expect(untouched > 0, "no build was killed before it had published")

        let next = try await BallerProcess.run("build", "--raw", raw, "--store", store, "--publish")
        #expect(next.status == 0, "\(next.errors)")
        try artifacts.verify(try #require(try artifacts.current()))
        let pruned = try await BallerProcess.run("artifacts", "prune", "--keep", "1", "--store", store)
        #expect(pruned.status == 0)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: store + "/building").allSatisfy { $0.hasPrefix(".") }
        )
    }

    /// The number of lines that a whole build says.
    private func count(_ process: BallerProcess) async throws -> Int {
        var lines = 0
        for await _ in process.errorLines() { lines += 1 }
        #expect(await process.status() == 0)
        return lines
    }

    private func kill(_ process: BallerProcess, afterLine line: Int) async {
        var lines = 0
        for await _ in process.errorLines() {
            lines += 1
            if lines == line { process.send(SIGKILL) }
        }
    }
}
