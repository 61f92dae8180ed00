import CZlib
package import Foundation

/// Gzip compression in memory, through zlib.
package enum Gzip {
    private static let mark: [UInt8] = [0x1F, 0x8B]

    /// Whether the bytes start with gzip's magic number.
    package static func begins(_ bytes: some Sequence<UInt8>) -> Bool { bytes.starts(with: mark) }

    /// Compresses to one member with an empty header, so that the same input always gives the same output.
    package static func compress(_ data: Data) throws(GzipError) -> Data {
        // Without a stream, zlib's bound leaves out gzip's header and trailer.
        var output = Data(count: Int(deflateBound(nil, UInt(data.count))) + 18)
        let count = data.withUnsafeBytes { input in
            output.withUnsafeMutableBytes { pack(input, level: 6, into: $0) }
        }
        guard let count else { throw .damaged("zlib could not pack it") }
        return output.prefix(count)
    }

    /// The bytes as one gzip member; `nil` if that does not make them smaller.
    ///
    /// `level` is zlib's: 1 is fast and already shrinks JSON to a seventh, 9 suits what is packed once and kept.
    package static func shrink(_ bytes: [UInt8], level: Int32) -> [UInt8]? {
        let packed = [UInt8](unsafeUninitializedCapacity: bytes.count) { output, count in
            count = bytes.withUnsafeBytes { pack($0, level: level, into: UnsafeMutableRawBufferPointer(output)) } ?? 0
        }
        return packed.isEmpty ? nil : packed
    }

    /// The number of bytes written, or `nil` if they do not fit.
    private static func pack(
        _ input: UnsafeRawBufferPointer,
        level: Int32,
        into output: UnsafeMutableRawBufferPointer
    ) -> Int? {
        var stream = z_stream()
        let gzipWindow: Int32 = 15 + 16
        let size = Int32(MemoryLayout<z_stream>.size)
        guard
            deflateInit2_(&stream, level, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
        else { return nil }
        defer { deflateEnd(&stream) }
        // zlib takes a mutable pointer for historical reasons and never writes through it.
        stream.next_in = UnsafeMutablePointer(mutating: input.bindMemory(to: UInt8.self).baseAddress)
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.bindMemory(to: UInt8.self).baseAddress
        stream.avail_out = UInt32(output.count)
        return deflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : nil
    }

    /// Unpacks all members, holding at most `limit` bytes plus one part of 256 KiB.
    package static func decompress(_ data: Data, limit: Int) throws(GzipError) -> Data {
        let reader = try GzipReader()
        var result = Data()
        do {
            try data.withUnsafeBytes { bytes in
                try reader.unpack(bytes) { part in
                    guard result.count + part.count <= limit else { throw GzipError.tooLarge(limit: limit) }
                    result.append(contentsOf: part)
                }
            }
            try reader.finish()
        } catch {
            throw error as? GzipError ?? .damaged("\(error)")
        }
        return result
    }
}
