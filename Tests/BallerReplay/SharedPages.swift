package import Foundation

/// The index of a folder of real pages: which page of the site each file is.
package struct SharedPages {
    package struct Page {
        package let file: URL
        package let type: String
        /// Where the page stood on the site.
        package let url: URL
    }

    package let pages: [Page]

    /// Reads `INDEX.csv`, of which the first three columns are `file,page_type,original_url`.
    package init(folder: URL) throws {
        let text = try String(contentsOf: folder.appending(path: "pages/INDEX.csv"), encoding: .utf8)
        pages = text.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
            let cells = line.split(separator: ",", maxSplits: 3, omittingEmptySubsequences: false)
            guard cells.count == 4, let url = URL(string: String(cells[2])) else { return nil }
            return Page(file: folder.appending(path: String(cells[0])), type: String(cells[1]), url: url)
        }
    }

    /// Answers for a replay server, by path and query.
    package func answers(where isWanted: (Page) -> Bool = { _ in true }) throws -> [String: [ReplayAnswer]] {
        var answers: [String: [ReplayAnswer]] = [:]
        for page in pages where isWanted(page) {
            let components = URLComponents(url: page.url, resolvingAgainstBaseURL: false)
            let query = components?.percentEncodedQuery.map { "?\($0)" } ?? ""
            answers[(components?.percentEncodedPath ?? "/") + query] = [.page(try Data(contentsOf: page.file))]
        }
        return answers
    }
}
