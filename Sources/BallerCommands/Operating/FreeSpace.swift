import Foundation

/// The room that is left on the disk of a folder.
struct FreeSpace {
    /// `nil` where the system does not say.
    let bytes: Int?
    private let folder: URL

    init(of folder: URL) {
        self.folder = folder
        let attributes = try? FileManager.default.attributesOfFileSystem(forPath: folder.path)
        bytes = (attributes?[.systemFreeSize] as? NSNumber)?.intValue
    }

    func fault(below limit: Int) -> String? {
        guard let bytes, bytes < limit else { return nil }
        return "\(Readable.bytes(bytes)) are left on the disk of \(folder.path); the limit is \(Readable.bytes(limit))"
    }
}
