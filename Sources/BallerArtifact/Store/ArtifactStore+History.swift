import BallerCore
import BallerFiles
import Foundation

extension ArtifactStore {
    /// Builds of which a prune keeps a line.
    package static let keptSummaries = 1000

    var summariesFile: URL { root.appending(component: "builds.ndjson") }

    /// What became of the newest builds, oldest first, whether their artifacts are still there or not.
    ///
    /// Lines that are none are passed over; they only tell of builds.
    package func summaries() throws(ArtifactError) -> [BuildSummary] {
        guard try fileSystem.info(of: summariesFile) != nil else { return [] }
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        let found = try fileSystem.read(summariesFile).split(separator: UInt8(ascii: "\n")).compactMap { line in
            try? decoder.decode(BuildSummary.self, from: Data(line))
        }
        return Array(found.suffix(Self.keptSummaries))
    }

    /// Adds the line of an artifact; without it the artifact is as good.
    func note(_ manifest: Manifest) {
        guard let line = try? ReportJSON.line(BuildSummary(manifest)) else { return }
        try? fileSystem.append(Array(line), to: summariesFile)
    }

    /// Forgets the oldest builds.
    func pruneSummaries() throws(ArtifactError) {
        guard try fileSystem.info(of: summariesFile) != nil else { return }
        let lines = try fileSystem.read(summariesFile).split(separator: UInt8(ascii: "\n"))
        guard lines.count > Self.keptSummaries else { return }
        let kept = lines.suffix(Self.keptSummaries).flatMap { $0 + [UInt8(ascii: "\n")] }
        try fileSystem.replace(summariesFile, with: kept)
    }
}
