import CZlib
import Foundation

/// Unpacks gzip files, those of several members included, with bounded memory.
enum Gunzip {
    private static let pieceBytes = 1 << 18

    static func isGzip(_ file: URL) throws -> Bool {
        let handle = try FileHandle(forReadingFrom: file)
        defer { try? handle.close() }
        return try handle.read(upToCount: 2) == Data([0x1F, 0x8B])
    }

    /// - Throws: `GunzipProblem` for a damaged file, or what reading and writing throw.
    static func unpack(_ file: URL, to target: URL) throws {
        let input = try FileHandle(forReadingFrom: file)
        defer { try? input.close() }
        try Data().write(to: target)
        let output = try FileHandle(forWritingTo: target)
        defer { try? output.close() }

        var stream = z_stream()
        // 15 bits of window, 16 more ask for the gzip form.
        guard inflateInit2_(&stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw GunzipProblem.damaged("zlib could not begin")
        }
        defer { inflateEnd(&stream) }

        var isMemberOpen = true
        while var piece = try input.read(upToCount: pieceBytes), !piece.isEmpty {
            isMemberOpen = try inflate(&piece, with: &stream, isMemberOpen: isMemberOpen) {
                try output.write(contentsOf: $0)
            }
        }
        if isMemberOpen { throw GunzipProblem.endsEarly }
    }

    /// - Returns: whether the data went out in the middle of a member.
    private static func inflate(
        _ piece: inout Data,
        with stream: inout z_stream,
        isMemberOpen: Bool,
        to write: (Data) throws -> Void
    ) throws -> Bool {
        var isMemberOpen = isMemberOpen
        var unpacked = [UInt8](repeating: 0, count: pieceBytes)
        try piece.withUnsafeMutableBytes { raw in
            stream.next_in = raw.bindMemory(to: UInt8.self).baseAddress
            stream.avail_in = UInt32(raw.count)
            while stream.avail_in > 0 {
                if !isMemberOpen {
                    inflateReset(&stream)
                    isMemberOpen = true
                }
                var result = Z_OK
                repeat {
                    let count = unpacked.withUnsafeMutableBufferPointer { buffer in
                        stream.next_out = buffer.baseAddress
                        stream.avail_out = UInt32(buffer.count)
                        result = CZlib.inflate(&stream, Z_NO_FLUSH)
                        return buffer.count - Int(stream.avail_out)
                    }
                    try write(Data(unpacked[..<count]))
                } while result == Z_OK && stream.avail_out == 0
                switch result {
                case Z_OK, Z_BUF_ERROR: break
                case Z_STREAM_END: isMemberOpen = false
                default: throw GunzipProblem.damaged(stream.msg.map { String(cString: $0) } ?? "error \(result)")
                }
            }
        }
        return isMemberOpen
    }
}

enum GunzipProblem: Error {
    case endsEarly
    case damaged(String)

    var sentence: String {
        switch self {
        case .endsEarly: "its gzip data end early"
        case .damaged(let problem): "its gzip data are damaged: \(problem)"
        }
    }
}
