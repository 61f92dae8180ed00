import BallerCore
import Foundation

/// A bearer token, of the admin routes or of the console, read from a file so that it does not appear in process lists.
struct AdminTokenFile {
    let token: String

    /// - Throws: `SettingsError` if the file cannot be read, if all users of the machine can read or write it, or if
    /// its token is shorter than 16 characters.
    init(_ file: String, of setting: any DocumentedSetting = SettingCatalog.adminTokenFile) throws {
        do {
            let attributes = try FileManager.default.attributesOfItem(
                atPath: URL(typedPath: file).resolvingSymlinksInPath().path
            )
            let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
            guard mode & 0o006 == 0 else { throw SettingsError.secretForAll(path: file) }
        } catch let error as CocoaError {
            throw SettingsError.unreadableFile(path: file, reason: error.localizedDescription)
        }
        do {
            token = try String(contentsOf: URL(typedPath: file), encoding: .utf8)
                .trimmingCharacters(in: .whitespacesAndNewlines)
        } catch {
            throw SettingsError.unreadableFile(path: file, reason: error.localizedDescription)
        }
        guard token.count >= 16 else {
            throw SettingsError.outOfRange(
                key: setting.key,
                value: "a token of \(token.count) characters",
                allowed: "16 characters and more"
            )
        }
    }
}
