import CZlib
import HTTPTypes

/// How the bytes of an answer are coded on their way.
enum ContentCoding: Hashable, Sendable {
    case identity
    case gzip

    /// Below this, an answer fits into a packet or two either way.
    static let leastBytes = 1024

    /// What the request prefers of the two.
    init(acceptedBy fields: HTTPFields) {
        self = fields[.acceptEncoding].map(Self.takesGzip) == true ? .gzip : .identity
    }

    /// A coding is taken where it, or `*` in its place, is listed without a weight of zero.
    private static func takesGzip(_ field: String) -> Bool {
        var taken: Bool?
        for item in field.split(separator: ",") {
            let parts = item.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() }
            guard let name = parts.first, name == "gzip" || name == "x-gzip" || name == "*" else { continue }
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
            // The name itself says more than the star.
            if name != "*" { return weight > 0 }
            taken = weight > 0
        }
        return taken ?? false
    }

    /// The bytes as one gzip member; `nil` where that would not make them smaller.
    ///
    /// `level` is zlib's: 1 is quick and already takes JSON to a seventh, 9 is for what is packed once and kept.
    static func gzip(_ bytes: [UInt8], level: Int32 = 1) -> [UInt8]? {
        guard bytes.count >= leastBytes else { return nil }
        var stream = z_stream()
        let gzipWindow: Int32 = 15 + 16
        let size = Int32(MemoryLayout<z_stream>.size)
        guard
            deflateInit2_(&stream, level, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
        else { return nil }
        defer { deflateEnd(&stream) }
        var input = bytes
        // What does not become smaller does not fit, and stays as it is.
        let packed = [UInt8](unsafeUninitializedCapacity: bytes.count) { output, count in
            input.withUnsafeMutableBufferPointer { input in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                count = deflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : 0
            }
        }
        return packed.isEmpty ? nil : packed
    }
}

extension HTTPFields {
    /// Says that the answer depends on what its asker can unpack, and whether it is packed.
    mutating func say(_ coding: ContentCoding) {
        self[.vary] = "Accept-Encoding"
        if coding == .gzip { self[.contentEncoding] = "gzip" }
    }
}
