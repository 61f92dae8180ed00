import CZlib

/// Packs data that arrive in pieces into one gzip member, with bounded memory.
package final class GzipWriter {
    // zlib remembers the address of its stream, so it must not move.
    private let stream: UnsafeMutablePointer<z_stream>

    /// `level` is zlib's, 1 to 9.
    package init(level: Int32 = 1) throws(GzipError) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let size = Int32(MemoryLayout<z_stream>.size)
        guard deflateInit2_(stream, level, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK else {
            throw .damaged("zlib could not begin")
        }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// What the next piece packs to, with what was held back before; it may be nothing yet.
    package func pack(_ piece: [UInt8]) -> [UInt8] { deflated(piece, Z_NO_FLUSH) }

    /// The end of the member; nothing may be packed after it.
    package func finish() -> [UInt8] { deflated([], Z_FINISH) }

    private func deflated(_ piece: [UInt8], _ flush: Int32) -> [UInt8] {
        var packed: [UInt8] = []
        var room = [UInt8](repeating: 0, count: 64 << 10)
        piece.withUnsafeBytes { bytes in
            // zlib takes a mutable pointer for historical reasons and never writes through it.
            stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.bindMemory(to: UInt8.self).baseAddress)
            stream.pointee.avail_in = UInt32(bytes.count)
            repeat {
                room.withUnsafeMutableBufferPointer { output in
                    stream.pointee.next_out = output.baseAddress
                    stream.pointee.avail_out = UInt32(output.count)
                    deflate(stream, flush)
                }
                packed += room.prefix(room.count - Int(stream.pointee.avail_out))
            } while stream.pointee.avail_out == 0
        }
        return packed
    }
}
