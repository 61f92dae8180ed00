extension StringProtocol {
    /// Percent-encodes everything but the unreserved characters of RFC 3986.
    package var percentEncoded: String {
        utf8.reduce(into: "") { $0 += $1.isUnreserved ? String(UnicodeScalar($1)) : $1.percentCode }
    }

    /// Decodes percent-encoding; `nil` if a percent sign lacks its two hexadecimal digits or the bytes are not UTF-8.
    package var percentDecoded: String? {
        var bytes: [UInt8] = []
        var rest = utf8.makeIterator()
        while let byte = rest.next() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.next()?.hexadecimalValue, let low = rest.next()?.hexadecimalValue else { return nil }
            bytes.append(high << 4 | low)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    /// The encoded byte, such as `%2F` for a slash.
    package var percentCode: String { "%" + CollectionOfOne(self).hexadecimal.uppercased() }

    /// Whether RFC 3986 allows the byte unencoded in every part of an address.
    package var isUnreserved: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
