import BallerFiles
import Foundation

/// Unpacks the gzip files of a raw folder.
struct Gunzip {
    private static let pieceBytes = 1 << 18

    static func isGzip(_ file: URL) throws -> Bool {
        let handle = try FileHandle(forReadingFrom: file)
        defer { try? handle.close() }
        return try handle.read(upToCount: 2).map { Gzip.begins($0) } ?? false
    }

    /// Unpacks the first `count` bytes into memory; the rest of the file is not read.
    static func beginning(of file: URL, count: Int) throws -> [UInt8] {
        var found: [UInt8] = []
        struct Enough: Error {}
        do {
            try unpack(file) { piece, _ in
                found.append(contentsOf: piece)
                if found.count >= count { throw Enough() }
            }
        } catch is Enough {}
        return Array(found.prefix(count))
    }

    /// The first `count` bytes of a file, unpacked if it is packed.
    static func plainBeginning(of file: URL, count: Int) throws -> FileBytes {
        try isGzip(file)
            ? FileBytes(copying: beginning(of: file, count: count)) : FileBytes(mapping: file, atMost: count)
    }

    /// - Throws: `GzipError` for a damaged file, `UnpacksTooFar` for one that unpacks to too much, or what reading and
    /// writing throw.
    static func unpack(_ file: URL, to target: URL, within room: UnpackingRoom) throws {
        try Data().write(to: target)
        let output = try FileHandle(forWritingTo: target)
        defer { try? output.close() }
        var written = 0
        try unpack(file) { piece, read in
            written += piece.count
            try room.check(written: written, ofPacked: read)
            try output.write(contentsOf: piece)
        }
    }

    /// `write` receives each part with the number of compressed bytes read so far.
    private static func unpack(_ file: URL, _ write: (ArraySlice<UInt8>, _ read: Int) throws -> Void) throws {
        let input = try FileHandle(forReadingFrom: file)
        defer { try? input.close() }
        let reader = try GzipReader()
        var read = 0
        while let piece = try input.read(upToCount: pieceBytes), !piece.isEmpty {
            read += piece.count
            try piece.withUnsafeBytes { bytes in try reader.unpack(bytes) { try write($0, read) } }
        }
        try reader.finish()
    }
}
