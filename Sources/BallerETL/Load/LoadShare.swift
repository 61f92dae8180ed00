import BallerArtifact
import BallerFiles
import BallerSQL

/// Files loaded by one statement: same kind, same form, same columns.
struct LoadShare: Sendable {
    /// The engine keeps buffers for every file until the statement that reads it is done.
    private static let mostFiles = 40

    let declaration: SourceFile
    private(set) var files: [PreparedFile] = []
    private var bytes = 0

    /// The statement's name in engine errors.
    var name: String {
        let first = files.first?.input.path ?? declaration.kind
        return files.count > 1 ? "load of \(first) and \(files.count - 1) like it" : "load of \(first)"
    }

    private struct Alike: Hashable {
        let relation: String
        let form: PreparedFile.Form
        let columns: [String]
        let spellings: [String: Spelling]
    }

    /// Divides files into shares of about equal size, several per group of similar files, largest first.
    static func shares(of files: [PreparedFile], for lanes: Int) -> [LoadShare] {
        let groups = Dictionary(grouping: files) { file in
            Alike(
                relation: file.input.declaration.relation,
                form: file.form,
                columns: file.columns,
                spellings: file.spellings
            )
        }
        return groups.values.flatMap { divide($0, into: lanes) }.sorted { $0.bytes > $1.bytes }
    }

    /// Each file, largest first, goes to the share with the least so far.
    private static func divide(_ files: [PreparedFile], into count: Int) -> [LoadShare] {
        let count = max(count, (files.count + mostFiles - 1) / mostFiles)
        guard let declaration = files.first?.input.declaration else { return [] }
        var shares = Array(repeating: LoadShare(declaration: declaration), count: max(1, min(count, files.count)))
        for file in files.sorted(by: { $0.fingerprint.bytes > $1.fingerprint.bytes }) {
            guard let least = shares.indices.min(by: { shares[$0].bytes < shares[$1].bytes }) else { continue }
            shares[least].files.append(file)
            shares[least].bytes += file.fingerprint.bytes
        }
        for index in shares.indices { shares[index].files.sort { $0.batch < $1.batch } }
        return shares
    }

    private init(declaration: SourceFile) { self.declaration = declaration }
}
