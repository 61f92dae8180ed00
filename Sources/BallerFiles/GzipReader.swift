import CZlib

/// Unpacks gzip data that come in pieces, those of several members included, with bounded memory.
///
/// Zero bytes behind the last member are the padding of tapes and blocks and are passed over, as gzip itself does.
package final class GzipReader {
    private static let roomBytes = 1 << 18

    // zlib remembers where its stream lies, so it must not move.
    private let stream: UnsafeMutablePointer<z_stream>
    private var room = [UInt8](repeating: 0, count: roomBytes)
    /// Whether data of a member are to come.
    private var isMemberOpen = true
    /// Whether the zero bytes behind the last member have begun.
    private var isPadding = false

    package init() throws(GzipError) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // 15 bits of window, 16 more ask for the gzip form.
        guard inflateInit2_(stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw .damaged("zlib could not begin")
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Hands over what the next piece unpacks to, in parts of at most 256 KiB.
    package func unpack(_ piece: UnsafeRawBufferPointer, _ body: (ArraySlice<UInt8>) throws -> Void) throws {
        let bytes = piece.bindMemory(to: UInt8.self)
        // zlib takes a mutable pointer for historical reasons and does not write through it.
        stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
        stream.pointee.avail_in = UInt32(bytes.count)
        while stream.pointee.avail_in > 0 {
            if !isMemberOpen, try !beginMember(bytes.suffix(Int(stream.pointee.avail_in))) { return }
            try inflateRest(body)
        }
    }

    /// - Throws: `GzipError.endsEarly` where the last member is not whole.
    package func finish() throws(GzipError) {
        if isMemberOpen { throw .endsEarly }
    }

    /// False for padding, which ends the data.
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
