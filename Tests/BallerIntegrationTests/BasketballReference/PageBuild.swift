import BallerArtifact
import BallerDuckDB
import BallerETL
import BallerParse
import BallerSQL
import BallerTestSupport
import Foundation
import Testing

/// A raw folder that holds nothing but parsed pages, a store, and what it takes to build one from the other.
struct PageBuild {
    static let warehouse = Result { try Warehouse.bundled() }

    let folder: TemporaryFolder
    let store: ArtifactStore

    init() throws {
        folder = try TemporaryFolder()
        store = ArtifactStore(root: folder.url.appending(component: "store"))
        try FileManager.default.createDirectory(at: raw, withIntermediateDirectories: true)
    }

    var raw: URL { folder.url.appending(component: "raw") }

    /// Parses the real pages of these kinds into a raw file of each relation.
    ///
    /// A game of which two copies were saved years apart is there once: they say the same in other layouts.
    /// Returns the addresses of pages that the parser keeps apart because they broke their contract.
    @discardableResult
    func parse(_ kinds: [String]) throws -> [String] {
        let data = try #require(SharedData.folder)
        let index = data.appending(path: "pages/INDEX.csv").path
        let list = try Database(.memory).connect().rows(
            SQL(
                name: "index of pages",
                text: """
                    SELECT file, original_url
                    FROM read_csv('\(index)', all_varchar = true)
                    WHERE page_type IN (\(kinds.map { "'\($0)'" }.joined(separator: ", ")))
                    QUALIFY row_number() OVER (PARTITION BY original_url ORDER BY contains(file, '.layout'), file) = 1
                    ORDER BY file
                    """
            )
        )
        var files: [String: [UInt8]] = [:]
        var refused: [String] = []
        for row in list {
            let bytes = Array(try Data(contentsOf: data.appending(path: row[0].text ?? "")))
            let url = row[1].text ?? ""
            guard let page = try PageParser().parse(bytes, url: url).page else {
                refused.append(url)
                continue
            }
            for table in page.tables {
                files[table.name, default: ParsedTable.csvHeader(table.relation)] += table.csvRows(of: page)
            }
        }
        for (name, bytes) in files { try Data(bytes).write(to: raw.appending(component: "\(name).csv")) }
        return refused
    }

    /// Writes records of a relation of which no page was kept; columns that a record does not name are empty.
    ///
    /// `part` comes behind the name of the file, for several files of a kind.
    func write(
        _ kind: String,
        _ records: [[String: String]],
        page: String = "https://example.org/made-up",
        part: String = ""
    ) throws {
        let relation = try #require(PageTypes.relations.first { $0.name == "bref_\(kind)" })
        var text = String(decoding: ParsedTable.csvHeader(relation), as: UTF8.self)
        for record in records {
            #expect(Set(record.keys).isSubset(of: relation.columns.map(\.name)), "\(kind)")
            let values = relation.columns.map { record[$0.name] ?? "" }
            let provenance = [page, String(repeating: "0", count: 64), "1"]
            text += (values + provenance).joined(separator: ",") + "\r\n"
        }
        try Data(text.utf8).write(to: raw.appending(component: "bref_\(kind)\(part).csv"))
    }

    func build(_ change: (inout BuildRequest) -> Void = { _ in }) throws -> BuildReport {
        var request = BuildRequest(raw: raw, store: store, warehouse: try Self.warehouse.get(), publish: true)
        change(&request)
        return try BuildPipeline(request).run()
    }

    /// Opens an artifact for reading.
    func open(_ report: BuildReport) throws -> Connection {
        let id = try BuildID(report.buildID ?? "")
        return try Database(.file(store.databaseURL(of: id)), options: DatabaseOptions(access: .readOnly)).connect()
    }
}

extension Connection {
    /// The rows as texts, a line each, cells divided by blanks.
    func lines(_ text: String) throws -> [String] {
        try rows(SQL(name: "test", text: text)).map { row in
            row.values.map { $0.text ?? "\($0)" }.joined(separator: " ")
        }
    }
}

extension BuildReport {
    /// Checks of a severity that found something.
    func failing(_ severity: Manifest.Check.Severity) -> [String] {
        checks.filter { $0.severity == severity && $0.failing > 0 }.map(\.name).sorted()
    }
}
