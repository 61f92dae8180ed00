import BallerSQL
import Foundation
import Synchronization

/// The files of this checkout.
enum Checkout {
    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The warehouse as it lies in the source tree, read once.
    static let warehouse = Result { try Warehouse(folder: root.appending(path: "warehouse")) }

    private static let statements = Mutex<[String: String]>([:])

    /// The statement of one of the warehouse's files; its macros are expanded once for all tests, which takes longer than to run it.
    static func statement(of file: SQLFile) throws -> String {
        if let known = statements.withLock({ $0[file.name] }) { return known }
        let statement = try warehouse.get().render(file)
        statements.withLock { $0[file.name] = statement }
        return statement
    }

    static func fixture(_ name: String) throws -> String {
        let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "SQL")
        return try String(contentsOf: fixtures.appending(path: name), encoding: .utf8)
    }
}
