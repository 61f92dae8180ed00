import BallerCore
import BallerDuckDB
import BallerSQL
import Foundation

/// Reads the raw files into their raw relations and verifies that the engine found all counted records.
struct SourceLoader: Sendable {
    let connection: Connection
    let lanes: Lanes
    let warehouse: Warehouse
    /// All kinds of files that exist.
    let declarations: [SourceFile]
    let clock: any WallClock
    /// What the build before left; `nil` if every build starts over.
    var reuse: Reuse?

    /// Examines all files, CSV files in parallel.
    func prepare(_ inputs: [InputFile], in folder: URL) throws -> [PreparedFile] {
        let inspector = ParquetInspector(connection: connection, declarations: declarations, clock: clock)
        let preparer = FilePreparer(folder: folder, declarations: declarations, clock: clock)
        let known = try reuse.map { try KnownFiles(inputs, clock: clock).find(in: $0) } ?? [:]
        return try preparer.prepare(inputs, known: known).enumerated().map { index, file in
            try file ?? inspector.prepare(inputs[index], batch: index + 1)
        }
    }

    /// Loads all files; creates a relation for every kind that has files, and for those that models read anyway.
    ///
    /// Numbering the records keeps a statement on one thread, so each lane runs one.
    func load(_ files: [PreparedFile], andCreate read: Set<String>) throws {
        let kept = Dictionary(grouping: files.filter { $0.kept != nil }, by: \.input.declaration.relation)
        let files = files.filter { $0.kept == nil }
        let brought = Set(files.map(\.input.declaration.relation))
        for (relation, known) in kept {
            try retain(known.map(\.batch), in: relation, besideOthers: brought.contains(relation))
        }
        for declaration in declarations where read.union(brought).subtracting(kept.keys).contains(declaration.relation)
        {
            let hasFiles = brought.contains(declaration.relation)
            let text = LoadStatement(declaration).createTable(marks: hasFiles)
            try reuse?.clear(declaration.relation, on: connection)
            try connection.execute(SQL(name: "create \(declaration.relation)", text: text))
        }
        for relation in Set(declarations.map(\.relation)).subtracting(kept.keys).subtracting(brought) {
            reuse?.note(relation, key: "", content: "")
        }
        let shares = LoadShare.shares(of: files, for: lanes.connections.count)
        try lanes.run(shares.map { _ in [] }) {
            try load(shares[$0], on: $1)
        } ended: { _, _, _ in
        }
        let byRelation = Dictionary(grouping: files) { $0.input.declaration.relation }
        for (relation, own) in byRelation { try compareCounts(relation, own) }
    }

    /// Leaves the records of unchanged files in a relation, and prepares it for those of others.
    private func retain(_ batches: [Int], in relation: String, besideOthers: Bool) throws {
        let statement = try warehouse.statement("retained_records", ["relation": "\(Workbench.work).main.\(relation)"])
        let numbers = Value.list(batches.map { .int(Int64($0)) })
        _ = try connection.rows(statement, [numbers])
        for column in besideOthers ? LoadStatement.marks : [] {
            let text = "ALTER TABLE \(Workbench.work).main.\(relation) ADD COLUMN \(column)"
            try connection.execute(SQL(name: "marks of \(relation)", text: text))
        }
    }

    private func load(_ share: LoadShare, on connection: Connection) throws {
        let statement = try warehouse.statement("read_records", LoadStatement(share.declaration).pieces(share.files))
        do {
            try connection.execute(SQL(name: share.name, text: statement.text))
        } catch {
            // A footer may be intact while the data are not, so look for the damaged file.
            let inspector = ParquetInspector(connection: connection, declarations: declarations, clock: clock)
            for file in share.files where file.input.isParquet { try inspector.readThrough(file) }
            throw error
        }
        if share.files.contains(where: { $0.form == .csv || $0.form == .numberedCSV }) {
            try refuseEngineRejects(share.files, on: connection)
        }
    }

    /// The first pass removed all broken records, so the engine has nothing to reject.
    private func refuseEngineRejects(_ files: [PreparedFile], on connection: Connection) throws {
        let found = try connection.rows(warehouse.statement("engine_rejects"))
        try connection.execute(SQL(name: "drop rejects", text: "DROP TABLE load_rejects; DROP TABLE load_scans"))
        guard let row = found.first else { return }
        let path = row[0].text ?? ""
        let file = files.first { $0.readable.path == path }?.input.path ?? path
        throw ETLError.engineRejects(file: file, line: row[1].int ?? 0, problem: row[2].text ?? "")
    }

    private func compareCounts(_ relation: String, _ files: [PreparedFile]) throws {
        let rows = try connection.rows(warehouse.statement("loaded_records", ["relation": relation]))
        let counts = Dictionary(rows.map { ($0[0].int ?? 0, $0) }) { first, _ in first }
        for file in files {
            let loaded = counts[file.batch]?[1].int ?? 0
            guard loaded == file.readableRecords else {
                throw ETLError.recordsDisagree(file: file.input.path, counted: file.readableRecords, loaded: loaded)
            }
            guard loaded > 0 else { continue }
            let numbers = (counts[file.batch]?[2].int ?? 0, counts[file.batch]?[3].int ?? 0)
            guard numbers.0 >= 1, numbers.1 <= file.records else {
                throw ETLError.recordsDisagree(file: file.input.path, counted: file.records, loaded: numbers.1)
            }
        }
    }
}
