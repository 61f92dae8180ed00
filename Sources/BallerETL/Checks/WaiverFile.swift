import BallerCore
package import BallerFiles
package import BallerSQL
package import Foundation

/// A CSV file of waivers that grows by one at a time.
package struct WaiverFile: Sendable {
    private let file: URL
    private let checks: Set<String>
    private let fileSystem: any FileSystem

    package init(_ file: URL, of warehouse: Warehouse, fileSystem: any FileSystem = PosixFileSystem()) {
        self.file = file
        checks = Set(warehouse.checks.map(\.stem))
        self.fileSystem = fileSystem
    }

    /// Adds a waiver: check, rows, reason, owner, last day.
    ///
    /// - Throws: `ETLError.unreadableWaivers` if the file would not be one any more; it stays as it is.
    package func add(_ values: [String], today: String) throws {
        let header = CSVLine.text(Waivers.columns)
        var text = header + "\n"
        if try fileSystem.info(of: file) != nil { text = String(decoding: try fileSystem.read(file), as: UTF8.self) }
        if !text.hasSuffix("\n") { text += "\n" }
        text += CSVLine.text(values) + "\n"
        _ = try Waivers(text, of: file, checks: checks, today: today)
        try fileSystem.replace(file, with: Array(text.utf8))
    }
}
