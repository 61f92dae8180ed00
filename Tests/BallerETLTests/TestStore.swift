import BallerArtifact
import BallerCore
import BallerDuckDB
import BallerSQL
import BallerSample
import BallerTestSupport
import Foundation
import Testing

@testable import BallerETL

/// A raw folder and a store in a temporary folder, and what it takes to build one from the other.
struct TestStore {
    let folder: TemporaryFolder
    let store: ArtifactStore
    static let warehouse = Result { try Warehouse.bundled() }

    init() throws {
        folder = try TemporaryFolder()
        store = ArtifactStore(root: folder.url.appending(component: "store"))
    }

    var raw: URL { folder.url.appending(component: "raw") }

    func copy(_ file: URL, as name: String) throws {
        try folder.write(Data(contentsOf: file), to: "raw/\(name)")
    }

    /// Two seasons of a small league of our own.
    static func sample() throws -> TestStore {
        let place = try TestStore()
        try SampleLeague.tiny.write(to: place.raw)
        return place
    }

    /// Changes the text of a raw file.
    func edit(_ name: String, _ change: (inout [String]) -> Void) throws {
        let file = raw.appending(component: name)
        var lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
        change(&lines)
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
    }

    /// Names of the raw files that begin so, sorted.
    func files(_ prefix: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: raw.path).filter { $0.hasPrefix(prefix) }.sorted()
    }

    func request(publish: Bool = false) throws -> BuildRequest {
        BuildRequest(raw: raw, store: store, warehouse: try Self.warehouse.get(), publish: publish)
    }

    @discardableResult
    func build(_ change: (inout BuildRequest) -> Void = { _ in }) throws -> BuildReport {
        var request = try request()
        change(&request)
        return try BuildPipeline(request).run()
    }

    /// Opens an artifact for reading.
    func open(_ report: BuildReport) throws -> Connection {
        let id = try BuildID(report.buildID ?? "")
        return try Database(.file(store.databaseURL(of: id))).connect()
    }
}

extension Connection {
    func integers(_ text: String) throws -> [Int] {
        try rows(SQL(name: "test", text: text)).map { $0[0].int ?? -1 }
    }

    func texts(_ text: String) throws -> [String] {
        try rows(SQL(name: "test", text: text)).map { $0[0].description }
    }
}

extension TestStore {
    /// The warehouse with one of its files changed, in a folder of this store.
    func warehouse(_ path: String, _ old: String, _ new: String) throws -> Warehouse {
        let copy = folder.url.appending(component: "warehouse")
        try FileManager.default.copyItem(at: Self.warehouse.get().folder, to: copy)
        let file = copy.appending(path: path)
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text.contains(old))
        try Data(text.replacing(old, with: new).utf8).write(to: file)
        return try Warehouse(folder: copy)
    }
}
