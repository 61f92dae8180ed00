import BallerCore
import BallerDuckDB
import BallerSQL
import Crypto
import Foundation
import Synchronization

/// Decides what a build takes over from the one before, and notes what the next one may take over from it.
///
/// A relation stays if its statement is the same and the content of all that it reads; so what is made anew and comes out as
/// before stops the change there. It knows content by hashes, of files or of rows, never by times.
final class Reuse: Sendable {
    private struct State {
        var relations: [String: KeptWork.Relation] = [:]
        var files: [KeptWork.File] = []
        var checks: [String: String] = [:]
        /// What the work database has from the build before, and whether it is a view.
        var old: [String: Bool] = [:]
        var reused = 0
    }

    let warehouse: Warehouse
    private let kept: KeptWork?
    /// The catalog of the artifact of the build before.
    private let catalog: String
    private let state: Mutex<State>

    /// `old` are the relations in the work database, and whether each is a view.
    init(_ kept: KeptWork?, catalog: String, warehouse: Warehouse, old: [String: Bool]) {
        self.kept = kept
        self.catalog = catalog
        self.warehouse = warehouse
        state = Mutex(State(old: old))
    }

    var files: [KeptWork.File] { kept?.files ?? [] }

    /// Relations and checks that were taken over.
    var reused: Int { state.withLock { $0.reused } }

    /// The key of a statement; `nil` if the content of something that it reads is not known.
    func key(of text: String, reading relations: [String]) -> String? {
        let contents = state.withLock { state in relations.map { state.relations[$0]?.content } }
        guard !contents.contains(nil) else { return nil }
        return Self.hash([text] + zip(relations, contents).map { "\($0) \($1 ?? "")" })
    }

    static func hash(_ parts: [String]) -> String {
        var hash = SHA256()
        for part in parts { hash.update(data: Data("\(part)\u{1}".utf8)) }
        return hash.finalize().prefix(16).hexadecimal
    }

    // MARK: Relations

    /// Takes over a relation of this key; false if it has to be made.
    func take(_ name: String, _ key: String) -> KeptWork.Relation? {
        guard let old = kept?.relations[name], old.key == key else { return nil }
        state.withLock { state in
            state.relations[name] = old
            state.old[name] = nil
            state.reused += 1
        }
        return old
    }

    /// The relation as the artifact of the build before has it.
    func oldTable(_ name: String) -> String { name.contains(".") ? "\(catalog).\(name)" : "\(catalog).main.\(name)" }

    func note(_ name: String, key: String, content: String) {
        state.withLock { $0.relations[name] = KeptWork.Relation(key: key, content: content) }
    }

    /// Notes what tables hold that no model makes.
    func note(contentOf tables: [String], on connection: Connection) throws {
        for table in tables {
            let content = try content(of: table, on: connection)
            note(table, key: content, content: content)
        }
    }

    /// Notes a view that is made of other relations by the program.
    func note(view: String, of relations: [String]) {
        guard let key = key(of: view, reading: relations) else { return }
        note(view, key: key, content: key)
    }

    /// The content of a relation's rows.
    func content(of relation: String, on connection: Connection) throws -> String {
        let rows = try connection.rows(warehouse.statement("content_of_rows", ["relation": relation]))
        return rows.first?[0].text ?? ""
    }

    /// Removes what the build before left under a name that is made anew.
    func clear(_ name: String, on connection: Connection) throws {
        guard let isView = state.withLock({ $0.old.removeValue(forKey: name) }) else { return }
        let text = "DROP \(isView ? "VIEW" : "TABLE") \(Workbench.work).main.\(name)"
        try connection.execute(SQL(name: "drop \(name)", text: text))
    }

    /// Removes all that this build neither took over nor made.
    func clearRest(on connection: Connection) throws {
        for name in state.withLock({ $0.old.keys.sorted() }) { try clear(name, on: connection) }
    }

    // MARK: The content hash

    /// A table's part of the content hash, if it is known to be as before.
    func hashed(_ table: String) -> String? {
        let content = state.withLock { $0.relations[table]?.content }
        guard let old = kept?.relations[table], old.content == content else { return nil }
        return old.hashed
    }

    func note(_ table: String, hashed line: String) { state.withLock { $0.relations[table]?.hashed = line } }

    // MARK: Checks

    /// The key of a check; `nil` for one that looks at more than rows of this build.
    func key(of check: SQLFile) throws -> String? {
        guard check.header.needs == nil else { return nil }
        return key(of: try warehouse.render(check), reading: check.header.reads)
    }

    /// True if the check, with this key, found nothing in the build before.
    func passes(_ check: SQLFile, _ key: String) -> Bool {
        guard kept?.checks[check.stem] == key else { return false }
        state.withLock { state in
            state.checks[check.stem] = key
            state.reused += 1
        }
        return true
    }

    func note(passed check: SQLFile, _ key: String) { state.withLock { $0.checks[check.stem] = key } }

    // MARK: Files

    /// Keeps a raw relation with the records of unchanged files.
    func retain(_ name: String) {
        state.withLock { state in
            state.old[name] = nil
            state.reused += 1
        }
    }

    /// Notes the files that were read: the content of the raw relations, and of `etl.import_batches` but for the times.
    func note(_ files: [KeptWork.File]) {
        func content(_ files: [KeptWork.File]) -> String {
            Self.hash(files.map { "\($0.batch) \($0.declared) \($0.sha256)" })
        }
        state.withLock { $0.files = files }
        let relations = Dictionary(grouping: files, by: \.relation).mapValues(content)
        for (name, content) in relations.merging(["etl.import_batches": content(files)], uniquingKeysWith: { $1 }) {
            note(name, key: content, content: content)
        }
    }

    /// What the next build may take over, once this one is an artifact.
    func leave(_ program: String, buildID: String) -> KeptWork {
        state.withLock { state in
            KeptWork(
                program: program,
                buildID: buildID,
                relations: state.relations,
                files: state.files,
                checks: state.checks
            )
        }
    }
}
