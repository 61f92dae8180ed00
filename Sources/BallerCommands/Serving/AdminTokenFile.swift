import BallerCore
import Foundation

/// The bearer token of the admin routes, read from a file so that no process list shows it.
struct AdminTokenFile {
    let token: String

    /// - Throws: `SettingsError` where the file cannot be read or its token is shorter than 16 characters.
    init(_ file: String) throws {
        do {
            token = try String(contentsOf: URL(typedPath: file), encoding: .utf8)
                .trimmingCharacters(in: .whitespacesAndNewlines)
        } catch {
            throw SettingsError.unreadableFile(path: file, reason: error.localizedDescription)
        }
        guard token.count >= 16 else {
            throw SettingsError.outOfRange(
                key: SettingCatalog.adminTokenFile.key,
                value: "a token of \(token.count) characters",
                allowed: "16 characters and more"
            )
        }
    }
}
