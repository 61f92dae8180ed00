import BallerFiles
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

    /// The bytes as one gzip member; `nil` if that does not pay.
    static func gzip(_ bytes: [UInt8], level: Int32 = 1) -> [UInt8]? {
        bytes.count >= leastBytes ? Gzip.shrink(bytes, level: level) : nil
    }
}

extension HTTPFields {
    /// Says that the answer depends on what its asker can unpack, and whether it is packed.
    mutating func say(_ coding: ContentCoding) {
        let named = self[.vary]
        if named?.hasSuffix("Accept-Encoding") != true {
            self[.vary] = (named.map { $0 + ", " } ?? "") + "Accept-Encoding"
        }
        if coding == .gzip { self[.contentEncoding] = "gzip" }
    }
}
