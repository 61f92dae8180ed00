import BallerCore
import BallerFiles
package import Foundation

/// Says what changed from one artifact to the next; throws where it cannot.
package typealias SwapComparison = @Sendable (_ before: Manifest, _ after: Manifest) throws -> ArtifactChanges

extension ArtifactStore {
    /// Records of swaps that a prune keeps, beside those of kept artifacts.
    package static let keptSwaps = 100

    var changes: URL { root.appending(component: "changes") }

    /// The newest records, oldest first: so many, and of so many bytes.
    ///
    /// Files that are no records are passed over: they only tell of swaps, and stop none.
    package func swaps(newest count: Int = keptSwaps, bytes: Int = 16 << 20) throws(ArtifactError) -> [Data] {
        var found: [Data] = []
        var left = bytes
        for file in try swapFiles().suffix(count).reversed() {
            guard let bytes = try? fileSystem.read(changes.appending(component: file.name)) else { continue }
            left -= bytes.count
            guard left >= 0 else { break }
            found.append(Data(bytes))
        }
        return found.reversed()
    }

    /// Writes the record of a swap that is about to happen, and returns what went wrong with it.
    func record(
        _ action: SwapRecord.Action,
        to id: BuildID,
        from previous: BuildID?,
        at: Date,
        _ changes: ComparedArtifacts
    ) -> String? {
        do {
            let number = try (swapFiles().last?.number ?? 0) + 1
            let record = SwapRecord(
                number: number,
                action: action,
                at: at,
                buildId: id,
                previous: previous,
                changes: changes.changes,
                problem: changes.problem
            )
            try fileSystem.createFolder(self.changes)
            try fileSystem.replace(self.changes.appending(component: Self.name(number, id)), with: record.json())
            return changes.problem
        } catch {
            return "What changed could not be recorded: \((error as? ArtifactError)?.message ?? "\(error)")"
        }
    }

    /// Compares two artifacts; one that cannot be compared is no reason against publishing it.
    func compared(_ previous: BuildID?, _ id: BuildID, by compare: SwapComparison?) -> ComparedArtifacts {
        guard let previous, let compare else { return ComparedArtifacts() }
        do {
            let (before, after) = try (verifyOutline(previous), verifyOutline(id))
            if before.contentHash == after.contentHash { return ComparedArtifacts(changes: ArtifactChanges()) }
            return ComparedArtifacts(changes: try compare(before, after))
        } catch {
            let reason = (error as? any BallerError)?.message ?? "\(error)"
            return ComparedArtifacts(problem: "\(id) could not be compared with \(previous): \(reason)")
        }
    }

    /// Removes all records but the newest and those since a kept artifact was served last.
    func pruneSwaps(keeping ids: Set<BuildID>) throws(ArtifactError) {
        let files = try swapFiles()
        let first = ids.compactMap { id in files.lastIndex { $0.id == id } }.min() ?? files.count
        for file in files.prefix(min(first, max(files.count - Self.keptSwaps, 0))) {
            try fileSystem.remove(changes.appending(component: file.name))
        }
    }

    private static func name(_ number: Int, _ id: BuildID) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(8 - digits.count, 0)) + "\(digits)-\(id).json"
    }

    /// The files of records, oldest first.
    private func swapFiles() throws(ArtifactError) -> [(number: Int, id: BuildID, name: String)] {
        try fileSystem.names(in: changes).compactMap { name in
            guard name.hasSuffix(".json"), let gap = name.firstIndex(of: "-"), let number = Int(name[..<gap]),
                let id = BuildID(rawValue: String(name[name.index(after: gap)...].dropLast(5)))
            else { return nil }
            return (number, id, name)
        }
        .sorted { $0.number < $1.number }
    }
}

/// What a comparison found, or why there was none.
struct ComparedArtifacts {
    var changes: ArtifactChanges?
    var problem: String?
}
