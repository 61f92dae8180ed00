import BallerDuckDB
import BallerParse
import BallerSQL
import BallerTestSupport
import Foundation

/// A real box score page with its address.
struct KeptPage {
    let url: String
    let game: String
    let bytes: Data

    /// The first pages of the folder of compressed ones.
    static func first(_ count: Int) throws -> [KeptPage] {
        guard let folder = SharedData.folder?.appending(path: "pages-bulk") else { return [] }
        let index = folder.appending(path: "INDEX.csv").path
        let list = try Database(.memory).connect().rows(
            SQL(
                name: "compressed pages",
                text: """
                    SELECT file, original_url
                    FROM read_csv('\(index)', all_varchar = true)
                    ORDER BY parse_filename(file)
                    LIMIT \(count)
                    """
            )
        )
        return try list.map { row in
            let url = row[1].text ?? ""
            let name = row[0].text ?? ""
            let file = [folder.appending(path: name), folder.deletingLastPathComponent().appending(path: name)]
                .first { FileManager.default.fileExists(atPath: $0.path) }
            return KeptPage(
                url: url,
                game: url.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? "",
                bytes: try unpack(file ?? folder)
            )
        }
    }

    private static func unpack(_ file: URL) throws -> Data {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/gzip")
        process.arguments = ["-dc", file.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return bytes
    }
}

/// What a page gives: rows by relation, and whether the parser itself says that something is wrong.
struct ReadPage: Equatable {
    var rows: [String: [String]] = [:]
    var isNamed = false

    init(_ bytes: Data, url: String) {
        guard let verdict = try? PageParser().parse(Array(bytes), url: url) else {
            isNamed = true
            return
        }
        var page: ParsedPage?
        switch verdict {
        case .ok(let whole): page = whole
        case .drift(let report):
            isNamed = true
            page = report.page
        case .notice: isNamed = true
        }
        guard let page else { return }
        for table in page.tables {
            // The sum of the page's own bytes differs with every fault; it is not what the page says.
            let text = String(decoding: table.csvRows(of: page), as: UTF8.self).replacing(
                page.sha256,
                with: String(repeating: "0", count: 64)
            )
            rows[table.name, default: []] += text.split(separator: "\r\n").map(String.init)
        }
    }
}
