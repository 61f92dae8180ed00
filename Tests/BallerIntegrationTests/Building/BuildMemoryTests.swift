import BallerTestSupport
import Foundation
import Testing

#if os(Linux)
/// What builds of broken and hostile raw folders take of memory and disk, by the system's count.
@Suite(.timeLimit(.minutes(60))) struct BuildMemoryTests {
    private static let megabytes = 192

    /// Files that are given to a build beside a small season.
    enum Load: CaseIterable {
        case brokenLines, brokenLinesPacked, brokenValues, oneLine, bomb, pipes

        /// Exit code of the build: published, failed its checks, or unreadable.
        var status: Int32 {
            switch self {
            case .pipes: 0
            case .brokenValues, .oneLine: 1
            case .brokenLines, .brokenLinesPacked, .bomb: 65
            }
        }

        /// Writes the files; `logs` are the lines of the season's game logs.
        func write(_ logs: [Substring], to raw: URL) throws {
            let file = raw.appending(component: "player_gamelogs_x.csv")
            let header = logs[0] + "\n"
            switch self {
            case .brokenLines, .brokenLinesPacked:
                try Data((header + String(repeating: "x,1,2\n", count: 7_000_000)).utf8).write(to: file)
            case .brokenValues:
                let bad = logs.dropFirst().enumerated().map {
                    $0 % 5 < 2 ? $1.replacing(/,20..-..-..,/, with: ",no,") : $1
                }
                let once = bad.joined(separator: "\n") + "\n"
                try Data((header + String(repeating: once, count: 5_000_000 / once.utf8.count)).utf8).write(to: file)
            case .oneLine:
                try Data((header + String(repeating: "a", count: 60_000_000)).utf8).write(to: file)
            case .bomb:
                try Data((header + String(repeating: "0", count: 500_000_000)).utf8).write(to: file)
            case .pipes:
                mkfifo(file.path, 0o600)
                mkfifo(file.path + ".gz", 0o600)
            }
            if self == .brokenLinesPacked || self == .bomb { try Self.pack(file) }
        }

        private static func pack(_ file: URL) throws {
            let gzip = try Process.run(URL(filePath: "/bin/gzip"), arguments: ["-1", file.path])
            gzip.waitUntilExit()
        }
    }

    @Test(arguments: Load.allCases)
    func `a build takes less than twice its memory, and what it refuses leaves nothing behind`(_ load: Load)
        async throws
    {
        let folder = try TemporaryFolder()
        let raw = folder.path("raw")
        let sample = [
            "sample", "--seasons", "1", "--teams", "4", "--games", "6", "--pages", "0", "--no-playoffs", "--out", raw,
        ]
        #expect(try await BallerProcess(sample).outcome().status == 0)
        let logs = try #require(
            FileManager.default.contentsOfDirectory(atPath: raw).first { $0.hasPrefix("player_gamelogs_") }
        )
        let text = try String(contentsOfFile: "\(raw)/\(logs)", encoding: .utf8)
        try load.write(text.split(separator: "\n"), to: URL(filePath: raw))

        let build = try BallerProcess([
            "build", "--raw", raw, "--store", folder.path("store"), "--memory-megabytes", "\(Self.megabytes)",
            "--publish", "--quiet",
        ])
        let memory = build.peakMemory()
        let outcome = try await build.outcome()
        #expect(outcome.status == load.status, "\(outcome.errors)")
        let peak = await memory.first { _ in true } ?? 0
        #expect(peak > 0 && peak < 2 * Self.megabytes << 20, "\(peak >> 20) MB")
        if load.status == 65 { #expect(outcome.errors.contains("player_gamelogs_x.csv")) }
        #expect(try unpackedFiles(in: folder.path("store")).isEmpty)
    }

    private func unpackedFiles(in store: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: store).filter {
            $0.contains("unpacked/") || $0.contains("player_gamelogs_x")
        }
    }
}
#endif
