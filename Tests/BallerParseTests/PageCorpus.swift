import BallerTestSupport
import Foundation
import Testing

/// The real pages, read in place.
struct CorpusPage: Sendable, CustomStringConvertible {
    let file: String
    let kind: String
    let url: String
    let tables: String

    var description: String { file }

    func bytes() throws -> [UInt8] {
        let folder = try #require(SharedData.folder)
        return Array(try Data(contentsOf: folder.appending(path: file)))
    }

    static let all: [CorpusPage] = {
        guard let folder = SharedData.folder,
            let text = try? String(contentsOf: folder.appending(path: "pages/INDEX.csv"), encoding: .utf8)
        else { return [] }
        let rows = CSVReader.rows(text)
        guard let header = rows.first else { return [] }
        return rows.dropFirst().map { row in
            let values = Dictionary(zip(header, row), uniquingKeysWith: { first, _ in first })
            return CorpusPage(
                file: values["file"] ?? "",
                kind: values["page_type"] ?? "",
                url: values["original_url"] ?? "",
                tables: values["tables"] ?? ""
            )
        }
    }()

    static func of(_ kind: String) -> [CorpusPage] { all.filter { $0.kind == kind } }
}
