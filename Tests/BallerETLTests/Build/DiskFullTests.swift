import BallerArtifact
import BallerSample
import BallerTestSupport
import Foundation
import Testing

@testable import BallerETL

#if os(Linux)
@Suite(.enabled(if: SmallDisk(bytes: 1_000_000) != nil)) struct `Build on a full disk` {
    @Test(arguments: [300_000, 1_500_000, 2_500_000])
    func `a full disk is told as such, and the raw files are as they were`(_ bytes: Int) throws {
        let place = try TestStore()
        try SampleLeague(seasons: 1, teams: 8, gamesPerTeam: 20).write(to: place.raw)
        let disk = try #require(SmallDisk(bytes: bytes))
        let store = ArtifactStore(root: disk.url.appending(component: "store"))
        do {
            let report = try place.build { $0.store = store }
            Issue.record("\(bytes) bytes were enough: \(report.state)")
        } catch let error as ETLError {
            guard case .diskFull = error else { Issue.record("\(error)"); return }
            #expect(error.message.contains("No space is left"))
        }
        #expect(try store.current() == nil)
        #expect(try place.build().state == .passed)
    }

    @Test func `packed files do not fill the disk`() throws {
        let place = try TestStore.sample()
        let name = try #require(place.files("player_").first)
        var random = SystemRandomNumberGenerator()
        try place.edit(name) { lines in
            lines = lines.map { line in
                "\(line),\((0..<300).map { _ in String(random.next(), radix: 36) }.joined())"
            }
        }
        let text = try Data(contentsOf: place.raw.appending(component: name))
        try place.folder.write(GzipFile.pack(text), to: "raw/\(name)")
        let disk = try #require(SmallDisk(bytes: text.count * 3 / 2))
        let store = ArtifactStore(root: disk.url.appending(component: "store"))
        let error = try #require(throws: ETLError.self) { try place.build { $0.store = store } }
        guard case .diskFull(_, let problem) = error else { Issue.record("\(error)"); return }
        #expect(problem.contains("unpacked files take more than half of the free space"))
        let left = try FileManager.default.subpathsOfDirectory(atPath: store.root.path)
        #expect(!left.contains { $0.contains("unpacked") })
    }
}
#endif
