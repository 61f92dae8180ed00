import BallerArtifact
import BallerDuckDB
import BallerETL
import BallerSQL
import BallerSample
import BallerTestSupport
import Foundation

@testable import BallerExport

/// An artifact of a small made-up league, built once, and what it takes to export it into a folder of a test's own.
struct ExportedLeague {
    private struct Built: Sendable {
        let folder: TemporaryFolder
        let store: ArtifactStore
        let id: BuildID
    }

    static let warehouse = Result { try Warehouse.bundled() }

    private static let built = Result { () throws -> Built in
        let folder = try TemporaryFolder()
        let raw = folder.url.appending(component: "raw")
        try SampleLeague.tiny.write(to: raw)
        let store = ArtifactStore(root: folder.url.appending(component: "store"))
        let report = try BuildPipeline(BuildRequest(raw: raw, store: store, warehouse: warehouse.get())).run()
        return try Built(folder: folder, store: store, id: BuildID(report.buildID ?? ""))
    }

    let place: TemporaryFolder
    let database: URL
    let manifest: Manifest
    let connection: Connection

    init() throws {
        let built = try Self.built.get()
        place = try TemporaryFolder()
        database = built.store.databaseURL(of: built.id)
        manifest = try built.store.manifest(of: built.id)
        connection = try Database(.file(database)).connect()
    }

    func request(_ format: ExportRequest.Format, to name: String = "out") throws -> ExportRequest {
        try ExportRequest(
            database: database,
            manifest: manifest,
            warehouse: Self.warehouse.get(),
            folder: place.url.appending(component: name),
            format: format
        )
    }

    @discardableResult
    func export(
        _ format: ExportRequest.Format,
        to name: String = "out",
        _ change: (inout ExportRequest) -> Void = { _ in }
    ) throws -> ExportSummary {
        var request = try request(format, to: name)
        change(&request)
        return try Exporter(request).run()
    }

    /// The columns of every relation of the artifact, with their types.
    func columns() throws -> [String: [(name: String, type: String)]] {
        let list = RelationList(connection: connection, warehouse: try Self.warehouse.get())
        return Dictionary(
            uniqueKeysWithValues: try list.chosen(schemas: [], tables: []).map { relation in
                (relation.name, relation.columns.map { ($0.name, $0.type) })
            }
        )
    }

    /// The rows of something, and a sum over all of their values that no order changes.
    func checksum(_ source: String, _ columns: [(name: String, type: String)]) throws -> [String] {
        let values = columns.map { "coalesce(CAST(CAST(\"\($0.name)\" AS \($0.type)) AS VARCHAR), chr(1))" }
        let text = """
            SELECT count(*), CAST(sum(md5_number_lower(concat_ws(chr(31), \(values.joined(separator: ", "))))) AS VARCHAR)
            FROM \(source)
            """
        return try connection.rows(SQL(name: "checksum", text: text)).first?.values.map(\.description) ?? []
    }

    /// The bytes of every file in a folder.
    func contents(of name: String) throws -> [String: Data] {
        let folder = place.url.appending(component: name)
        var contents: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            var isFolder: ObjCBool = false
            let file = folder.appending(path: path)
            guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue else {
                continue
            }
            contents[path] = try Data(contentsOf: file)
        }
        return contents
    }
}
