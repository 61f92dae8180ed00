import CZlib

/// Unpacks gzip data that arrive in pieces, including multi-member files, with bounded memory.
///
/// Zero bytes after the last member are padding from tapes and blocks; they are skipped, as gzip itself does.
package final class GzipReader {
    private static let roomBytes = 1 << 18

    // zlib remembers the address of its stream, so it must not move.
    private let stream: UnsafeMutablePointer<z_stream>
    private var room = [UInt8](repeating: 0, count: roomBytes)
    /// Whether more data of a member are expected.
    private var isMemberOpen = true
    /// Whether the zero padding after the last member has begun.
    private var isPadding = false

    package init() throws(GzipError) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // A window of 15 bits; adding 16 selects the gzip format.
        guard inflateInit2_(stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw .damaged("zlib could not begin")
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Passes on what the next piece unpacks to, in parts of at most 256 KiB.
    package func unpack(_ piece: UnsafeRawBufferPointer, _ body: (ArraySlice<UInt8>) throws -> Void) throws {
        let bytes = piece.bindMemory(to: UInt8.self)
        // zlib takes a mutable pointer for historical reasons and never writes through it.
        stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
        stream.pointee.avail_in = UInt32(bytes.count)
        while stream.pointee.avail_in > 0 {
            if !isMemberOpen, try !beginMember(bytes.suffix(Int(stream.pointee.avail_in))) { return }
            try inflateRest(body)
        }
    }

    /// - Throws: `GzipError.endsEarly` if the last member is incomplete.
    package func finish() throws(GzipError) {
        if isMemberOpen { throw .endsEarly }
    }

    /// False if only padding follows, which ends the data.
    private func beginMember(_ rest: Slice<UnsafeBufferPointer<UInt8>>) throws(GzipError) -> Bool {
        if rest.first == 0 { isPadding = true }
        if isPadding {
            guard rest.allSatisfy({ $0 == 0 }) else { throw .somethingBehind }
            return false
        }
        guard rest.first == 0x1F else { throw .somethingBehind }
        inflateReset(stream)
        isMemberOpen = true
        return true
    }

    /// Unpacks until the piece or the member ends.
    private func inflateRest(_ body: (ArraySlice<UInt8>) throws -> Void) throws {
        var result = Z_OK
        repeat {
            let count = room.withUnsafeMutableBufferPointer { room in
                stream.pointee.next_out = room.baseAddress
                stream.pointee.avail_out = UInt32(room.count)
                result = inflate(stream, Z_NO_FLUSH)
                return room.count - Int(stream.pointee.avail_out)
            }
            if count > 0 { try body(room[..<count]) }
        } while result == Z_OK && stream.pointee.avail_out == 0
        switch result {
        case Z_OK, Z_BUF_ERROR: break
        case Z_STREAM_END: isMemberOpen = false
        default:
            throw GzipError.damaged(stream.pointee.msg.map { String(cString: $0) } ?? "error \(result)")
        }
    }
}
