import BallerOperations
import Foundation
import Synchronization

/// The record of runs beside a store, opened when it is first there and asked for.
final class RunRecords: Sendable {
    private let file: URL
    private let opened = Mutex<OperationsDatabase?>(nil)

    init(_ file: URL) { self.file = file }

    /// `nil` where no job ever ran.
    func database() throws -> OperationsDatabase? {
        try opened.withLock { opened in
            if opened == nil, FileManager.default.fileExists(atPath: file.path) {
                opened = try OperationsDatabase(file)
            }
            return opened
        }
    }
}
