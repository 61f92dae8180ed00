import Foundation

/// A file with secrets, which other users of the machine must neither read nor write.
struct SecretFile {
    let text: String

    /// - Throws: `SettingsError` if the file cannot be read, or if all users of the machine can read or write it.
    init(_ file: String) throws {
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
            text = try String(contentsOf: URL(typedPath: file), encoding: .utf8)
        } catch {
            throw SettingsError.unreadableFile(path: file, reason: error.localizedDescription)
        }
    }
}
