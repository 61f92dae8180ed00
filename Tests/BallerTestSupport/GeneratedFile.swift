package import Foundation
package import Testing

/// A file of the repository that is made from code or SQL: tests hold it to them, and write it where they run with
/// `BALLER_WRITE_DOCS=1`, which is what `make docs` does.
package struct GeneratedFile {
    private let path: String

    /// `path` begins at the root of the repository.
    package init(_ path: String) { self.path = path }

    package var url: URL {
        URL(filePath: #filePath).appending(path: "../../../\(path)").standardizedFileURL
    }

    package func text() throws -> String { try String(contentsOf: url, encoding: .utf8) }

    /// Fails where the file does not say `text`; writes it instead in a run that writes.
    package func hold(to text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        if ProcessInfo.processInfo.environment["BALLER_WRITE_DOCS"] == "1" {
            try text.write(to: url, atomically: true, encoding: .utf8)
        }
        let isFresh = (try? self.text()) == text
        #expect(isFresh, "\(path) is stale; `make docs` writes it anew", sourceLocation: sourceLocation)
    }
}
