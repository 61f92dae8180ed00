import BallerSQL
import Foundation

/// The files of this checkout.
enum Checkout {
    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The warehouse as it lies in the source tree, read once.
    static let warehouse = Result { try Warehouse(folder: root.appending(path: "warehouse")) }

    static func fixture(_ name: String) throws -> String {
        let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
        return try String(contentsOf: fixtures.appending(path: name), encoding: .utf8)
    }
}
