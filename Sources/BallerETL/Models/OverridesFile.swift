import BallerCore
package import BallerFiles
package import BallerSQL
package import Foundation

/// A raw folder's own `reference/player_overrides.csv`: which pairs of ids are one person, whatever the records say.
package struct OverridesFile: Sendable {
    private let file: URL
    private let reference: ReferenceFile
    private let fileSystem: any FileSystem

    /// - Throws: `ETLError.unreadableReference` if the warehouse declares no such table.
    package init(raw: URL, of warehouse: Warehouse, fileSystem: any FileSystem = PosixFileSystem()) throws(ETLError) {
        file = raw.appending(path: "reference/player_overrides.csv")
        guard let reference = warehouse.references.first(where: { $0.name == "player_overrides" }) else {
            throw .unreadableReference(file: file.path, problem: "the warehouse has no such table")
        }
        self.reference = reference
        self.fileSystem = fileSystem
    }

    /// Writes down a decision, in the place of an earlier one on the same pair.
    ///
    /// - Throws: `ETLError.unreadableReference` if the file has another form; it stays as it is.
    package func decide(_ values: [String: String]) throws {
        let columns = reference.columns.map(\.name)
        let keys = reference.columns.filter(\.isKey).map(\.name)
        var lines = [CSVLine.text(columns)]
        if try fileSystem.info(of: file) != nil {
            lines = String(decoding: try fileSystem.read(file), as: UTF8.self).split(whereSeparator: \.isNewline).map(
                String.init
            )
        }
        guard let header = lines.first.map({ CSVLine($0).fields }), Set(header) == Set(columns) else {
            let problem = "its columns are not \(columns.joined(separator: ", "))"
            throw ETLError.unreadableReference(file: file.path, problem: problem)
        }
        let isOther = { (line: String) in
            let fields = Dictionary(zip(header, CSVLine(line).fields)) { first, _ in first }
            return keys.contains { fields[$0] != values[$0] }
        }
        let plain = header.map { name in (values[name] ?? "").split(whereSeparator: \.isNewline).joined(separator: " ")
        }
        let kept = [lines[0]] + lines.dropFirst().filter(isOther) + [CSVLine.text(plain)]
        try fileSystem.createFolder(file.deletingLastPathComponent())
        try fileSystem.replace(file, with: Array((kept.joined(separator: "\n") + "\n").utf8))
    }
}
