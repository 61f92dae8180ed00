import Foundation

/// The folders of files that come with the program.
enum SiteFolder {
    /// The files of a folder by name, read whole.
    static func files(in name: String) throws -> [String: Data] {
        guard let folder = Bundle.module.url(forResource: name, withExtension: nil) else {
            throw SiteError.folderMissing(name: name)
        }
        let urls = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return try Dictionary(uniqueKeysWithValues: urls.map { ($0.lastPathComponent, try Data(contentsOf: $0)) })
    }
}
