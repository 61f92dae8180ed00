import BallerCore
import Foundation

/// What a build would take a file for, and why not, if it would not take it.
package struct FileInspection: Codable, Sendable, Equatable {
    /// A kind of file that this could be, the nearest first.
    package struct Candidate: Codable, Sendable, Equatable {
        package let source: String
        package let kind: String
        /// Whether the file's name fits a pattern of the kind.
        package let nameFits: Bool
        /// Columns that the kind needs and the file lacks.
        package let lacks: [String]
    }

    package let file: String
    /// `csv`, `csv in gzip` or `parquet`.
    package let form: String
    /// The source and kind that the file is read as; `nil` if it is not read.
    package var source: String?
    package var kind: String?
    /// Why it is not read, in a sentence; `nil` if it is.
    package var problem: String?
    package var columns: [String] = []
    /// Columns of the file that are read, in its order.
    package var read: [String] = []
    /// Columns of the kind that the file lacks and that are not needed.
    package var without: [String] = []
    /// Columns that are written otherwise than declared and put right: ids without their zeros, days with a time.
    package var corrected: [String] = []
    package var candidates: [Candidate] = []

    package var isRead: Bool { problem == nil }

    /// Several lines for a terminal.
    package var text: String {
        var lines = [file]
        func line(_ head: String, _ text: String) {
            lines.append("  " + head.padding(toLength: 10, withPad: " ", startingAt: 0) + text)
        }
        if let source, let kind, isRead { line("is", "\(kind) of \(source), \(form)") }
        if let problem { line("not read", problem) }
        if !read.isEmpty { line("columns", read.joined(separator: ", ")) }
        let ignored = columns.filter { !read.contains($0) }
        if !ignored.isEmpty { line(isRead ? "ignored" : "columns", ignored.joined(separator: ", ")) }
        if !without.isEmpty { line("without", without.joined(separator: ", ")) }
        if !corrected.isEmpty { line("put right", corrected.joined(separator: ", ")) }
        for candidate in candidates where !isRead {
            let name = candidate.nameFits ? "" : ", by another name"
            let lacks = candidate.lacks.isEmpty ? "lacks nothing" : "lacks \(candidate.lacks.joined(separator: ", "))"
            line("near", "\(candidate.kind) of \(candidate.source)\(name): \(lacks)")
        }
        return lines.map(\.shown).joined(separator: "\n")
    }
}
