import Foundation

/// What a build leaves for the next one beside its work database: of what each relation was made, and what it became.
struct KeptWork: Codable, Sendable {
    struct Relation: Codable, Sendable {
        /// Of its statement, and of the content of all that it reads.
        var key: String
        /// Of its rows.
        var content: String
        /// Its part of the artifact's content hash.
        var hashed: String?
    }

    /// A raw file that was read.
    struct File: Codable, Sendable {
        var batch: Int
        var relation: String
        /// The hash of the declaration by which it was read.
        var declared: String
        var bytes: Int
        var sha256: String
        var columns: [String]
        var spellings: [String: String]
        var records: Int
        var refusals: Refusals
    }

    /// What was refused of a file.
    struct Refusals: Codable, Sendable {
        /// Records by reason.
        var reasons: [String: Int] = [:]
        /// What was said about it.
        var warning: String?
    }

    /// What made it: another program may make something else of the same statement.
    var program: String
    /// The artifact that has the tables of the star.
    var buildID: String
    var relations: [String: Relation] = [:]
    var files: [File] = []
    /// The keys of checks that found nothing.
    var checks: [String: String] = [:]
}

/// The folder of a store that has it: `work.duckdb`, and `state.json` as soon as both are complete.
struct KeptWorkFolder {
    let url: URL

    private var state: URL { url.appending(component: "state.json") }
    private var work: URL { url.appending(component: "work.duckdb") }

    /// Takes it out of the folder: whatever becomes of the build, the next one finds its own or nothing.
    ///
    /// - Returns: `nil` if nothing usable was kept.
    /// - Throws: where it is damaged.
    func take(to target: URL, isUsable: (KeptWork) -> Bool) throws -> KeptWork? {
        guard FileManager.default.fileExists(atPath: state.path) else { return nil }
        let data = try Data(contentsOf: state)
        try FileManager.default.removeItem(at: state)
        let kept = try JSONDecoder().decode(KeptWork.self, from: data)
        guard isUsable(kept) else {
            try FileManager.default.removeItem(at: work)
            return nil
        }
        try FileManager.default.moveItem(at: work, to: target)
        return kept
    }

    /// Takes over the work database of a build that is done with it.
    func put(_ file: URL) throws {
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        if FileManager.default.fileExists(atPath: work.path) { try FileManager.default.removeItem(at: work) }
        try FileManager.default.moveItem(at: file, to: work)
    }

    func write(_ kept: KeptWork) throws { try JSONEncoder().encode(kept).write(to: state, options: .atomic) }
}
