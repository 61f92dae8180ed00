import BallerCore
import BallerFiles
import BallerSQL
import Dispatch
import Foundation
import Synchronization

/// Finds the raw files whose records the work database has from the build before.
///
/// A file is known by its bytes, its number and the declaration that it is read by.
struct KnownFiles {
    let inputs: [InputFile]
    let clock: any WallClock

    init(_ inputs: [InputFile], clock: any WallClock) {
        self.inputs = inputs
        self.clock = clock
    }

    /// The known files by index.
    func find(in reuse: Reuse) throws -> [Int: PreparedFile] {
        let old = Dictionary(reuse.files.map { ($0.batch, $0) }) { first, _ in first }
        var declared: [String: String] = [:]
        for relation in Set(old.values.map(\.relation)) {
            guard let declaration = inputs.lazy.map(\.declaration).first(where: { $0.relation == relation }) else {
                continue
            }
            declared[relation] = try LoadStatement(declaration).hash(reuse.warehouse)
        }
        // Reading a file to compare it is worth it if it has the size of then.
        let hopeful = inputs.indices.filter { index in
            guard let file = old[index + 1], file.relation == inputs[index].declaration.relation else { return false }
            let size = try? FileManager.default.attributesOfItem(atPath: inputs[index].url.path)[.size] as? Int
            return size == file.bytes && file.declared == declared[file.relation]
        }
        var known: [Int: PreparedFile] = [:]
        for (index, print) in fingerprints(of: hopeful) {
            guard let file = old[index + 1], file.sha256 == print.sha256 else { continue }
            known[index] = PreparedFile(file, inputs[index], print, startedAt: clock.now())
        }
        for relation in Set(known.values.map(\.input.declaration.relation)) { reuse.retain(relation) }
        return known
    }

    /// Files that cannot be read are left to whoever reports that.
    private func fingerprints(of indices: [Int]) -> [Int: FileFingerprint] {
        let prints = Mutex([Int: FileFingerprint]())
        DispatchQueue.concurrentPerform(iterations: indices.count) { place in
            let index = indices[place]
            guard let print = try? FileFingerprint(of: inputs[index].url) else { return }
            prints.withLock { $0[index] = print }
        }
        return prints.withLock { $0 }
    }
}
