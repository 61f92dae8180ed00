import BallerCore
import Crypto
package import Foundation

/// Size, SHA-256 and first bytes of a file, read in one pass with bounded memory.
package struct FileFingerprint: Sendable, Equatable {
    package let bytes: Int
    /// Lower-case hexadecimal.
    package let sha256: String
    /// Up to 16 bytes.
    package let head: [UInt8]

    /// Blocks while it reads the whole file.
    package init(of url: URL, in fileSystem: any FileSystem = .real) throws(FileFailure) {
        var hash = SHA256()
        var count = 0
        var first: [UInt8] = []
        try fileSystem.forEachChunk(of: url) { chunk in
            hash.update(bufferPointer: chunk)
            count += chunk.count
            if first.count < 16 { first.append(contentsOf: chunk.prefix(16 - first.count)) }
        }
        bytes = count
        sha256 = hash.finalize().hexadecimal
        head = first
    }
}
