import BallerCore
import Foundation

/// A bearer token, of the admin routes or of the console, read from a file so that it does not appear in process lists.
struct AdminTokenFile {
    let token: String

    /// - Throws: `SettingsError` if the file cannot be read, if all users of the machine can read or write it, or if
    /// its token is shorter than 16 characters.
    init(_ file: String, of setting: any DocumentedSetting = SettingCatalog.adminTokenFile) throws {
        token = try SecretFile(file).text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard token.count >= 16 else {
            throw SettingsError.outOfRange(
                key: setting.key,
                value: "a token of \(token.count) characters",
                allowed: "16 characters and more"
            )
        }
    }
}
