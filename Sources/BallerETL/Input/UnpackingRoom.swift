import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Limits how far compressed files may unpack: neither to absurd sizes nor until the disk is full.
///
/// The limits are relative to the compressed size and the free space, so that they suit small disks and large files
/// alike.
struct UnpackingRoom: Sendable {
    /// Numeric records shrink to a fifth, very regular ones to a twentieth; gzip can shrink to a thousandth at most.
    static let mostTimes = 100
    /// Below this size a ratio means nothing.
    private static let alwaysAllowed = 32 << 20

    let folder: URL
    /// The build's databases need as much space as the text, so half of the initially free space is left.
    private let leastFree: Int

    init(folder: URL) {
        self.folder = folder
        leastFree = (Self.free(in: folder) ?? 0) / 2
    }

    /// To be called before bytes are written.
    func check(written: Int, ofPacked packed: Int) throws {
        if written > Self.alwaysAllowed, written / Self.mostTimes > packed {
            throw UnpacksTooFar(times: Self.mostTimes)
        }
        guard let free = Self.free(in: folder), free < leastFree else { return }
        throw ETLError.diskFull(
            folder: folder.path,
            problem: "unpacked files take more than half of the free space; \(free >> 20) MB are left. "
                + "Make room, or use fewer files at once."
        )
    }

    private static func free(in folder: URL) -> Int? {
        var info = statvfs()
        guard statvfs(folder.path, &info) == 0 else { return nil }
        return Int(info.f_bavail) * Int(info.f_frsize)
    }
}

/// Gzip data that unpack to more than records would.
struct UnpacksTooFar: Error {
    let times: Int

    var sentence: String {
        "it unpacks to more than \(times) times its size, which is not plausible for records; unpack it by hand if it is genuine"
    }
}
