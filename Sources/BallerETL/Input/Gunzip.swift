import CZlib
import Foundation

/// Unpacks gzip data piece by piece, those of several members included, with bounded memory.
///
/// Zero bytes behind the last member are the padding of tapes and blocks and are passed over, as gzip itself does.
struct Gunzip {
    private static let pieceBytes = 1 << 18

    static func isGzip(_ file: URL) throws -> Bool {
        let handle = try FileHandle(forReadingFrom: file)
        defer { try? handle.close() }
        return try handle.read(upToCount: 2) == Data([0x1F, 0x8B])
    }

    /// Unpacks into memory until `count` bytes are there; the rest of the file is not looked at.
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

    /// - Throws: `GunzipProblem` for a damaged file or one that unpacks to too much, or what reading and writing throw.
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

    /// `write` gets each piece with the count of packed bytes that were read so far.
    private static func unpack(_ file: URL, _ write: (ArraySlice<UInt8>, _ read: Int) throws -> Void) throws {
        let input = try FileHandle(forReadingFrom: file)
        defer { try? input.close() }
        var stream = z_stream()
        // 15 bits of window, 16 more ask for the gzip form.
        guard inflateInit2_(&stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw GunzipProblem.damaged("zlib could not begin")
        }
        defer { inflateEnd(&stream) }
        var place = Place()
        while var piece = try input.read(upToCount: pieceBytes), !piece.isEmpty {
            place.read += piece.count
            try inflate(&piece, with: &stream, at: &place, write)
        }
        if place.isMemberOpen { throw GunzipProblem.endsEarly }
    }

    private struct Place {
        /// Whether data of a member are to come.
        var isMemberOpen = true
        /// Whether the zero bytes behind the last member have begun.
        var isPadding = false
        var read = 0
    }

    private static func inflate(
        _ piece: inout Data,
        with stream: inout z_stream,
        at place: inout Place,
        _ write: (ArraySlice<UInt8>, Int) throws -> Void
    ) throws {
        var unpacked = [UInt8](repeating: 0, count: pieceBytes)
        try piece.withUnsafeMutableBytes { raw in
            let bytes = raw.bindMemory(to: UInt8.self)
            stream.next_in = bytes.baseAddress
            stream.avail_in = UInt32(bytes.count)
            while stream.avail_in > 0 {
                if !place.isMemberOpen {
                    let rest = bytes.suffix(Int(stream.avail_in))
                    if rest.first == 0 { place.isPadding = true }
                    if place.isPadding {
                        guard rest.allSatisfy({ $0 == 0 }) else { throw GunzipProblem.somethingBehind }
                        return
                    }
                    guard rest.first == 0x1F else { throw GunzipProblem.somethingBehind }
                    inflateReset(&stream)
                    place.isMemberOpen = true
                }
                var result = Z_OK
                repeat {
                    let count = unpacked.withUnsafeMutableBufferPointer { buffer in
                        stream.next_out = buffer.baseAddress
                        stream.avail_out = UInt32(buffer.count)
                        result = CZlib.inflate(&stream, Z_NO_FLUSH)
                        return buffer.count - Int(stream.avail_out)
                    }
                    try write(unpacked[..<count], place.read)
                } while result == Z_OK && stream.avail_out == 0
                switch result {
                case Z_OK, Z_BUF_ERROR: break
                case Z_STREAM_END: place.isMemberOpen = false
                default:
                    throw GunzipProblem.damaged(stream.msg.map { String(cString: $0) } ?? "error \(result)")
                }
            }
        }
    }
}

enum GunzipProblem: Error {
    case endsEarly
    case somethingBehind
    case damaged(String)
    case unpacksTooFar(times: Int)

    var sentence: String {
        switch self {
        case .endsEarly: "its gzip data end early; get the file anew"
        case .somethingBehind: "something that is not gzip follows its gzip data; get the file anew"
        case .damaged(let problem): "its gzip data are damaged: \(problem); get the file anew"
        case .unpacksTooFar(let times):
            "it unpacks to more than \(times) times its size, which no file of records does; unpack it by hand if it is real"
        }
    }
}
