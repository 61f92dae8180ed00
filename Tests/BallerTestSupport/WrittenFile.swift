import Foundation
package import Testing

/// A file of the checkout that a test makes from the code and holds to it.
package struct WrittenFile {
    private let url: URL
    private let text: String

    /// True where the tests write such files, not only compare them: `BALLER_WRITE_DOCS=1`.
    private static let isWriting = ProcessInfo.processInfo.environment["BALLER_WRITE_DOCS"] == "1"

    private static let checkout = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// What the file says now.
    package static func text(of path: String) throws -> String {
        try String(contentsOf: checkout.appending(path: path), encoding: .utf8)
    }

    /// Fails where the file says something else than the text.
    package static func hold(
        _ path: String,
        to text: String,
        writtenBy suite: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let difference = try WrittenFile(path, text).difference(writtenBy: suite)
        #expect(difference == nil, sourceLocation: sourceLocation)
    }

    /// The text that belongs into the file at the path, from the top of the checkout; written where tests write.
    package init(_ path: String, _ text: String) throws {
        url = Self.checkout.appending(path: path)
        self.text = text
        guard Self.isWriting else { return }
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    /// What differs from the file, line by line, with the command that writes it anew; `nil` where nothing does.
    package func difference(writtenBy suite: String) -> String? {
        let kept = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
        guard kept != text else { return nil }
        let before = kept.split(separator: "\n", omittingEmptySubsequences: false)
        let changes = text.split(separator: "\n", omittingEmptySubsequences: false).difference(from: before)
        let lines = changes.prefix(20).map { change in
            switch change {
            case .remove(let offset, let line, _): "- \(offset + 1): \(line)"
            case .insert(let offset, let line, _): "+ \(offset + 1): \(line)"
            }
        }
        return """
            \(url.lastPathComponent) is stale; write it with: BALLER_WRITE_DOCS=1 swift test --filter \(suite)
            \(lines.joined(separator: "\n"))
            """
    }
}
