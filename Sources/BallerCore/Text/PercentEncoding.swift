extension StringProtocol {
    /// The text as a part of an address: all but the unreserved characters of RFC 3986 is encoded.
    package var percentEncoded: String {
        utf8.reduce(into: "") { $0 += $1.isUnreserved ? String(UnicodeScalar($1)) : $1.percentCode }
    }

    /// The text that an address encodes; `nil` for a percent sign without two hexadecimal digits behind it, and for
    /// bytes that are not UTF-8.
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
    /// `%2F` of a slash.
    package var percentCode: String { "%" + CollectionOfOne(self).hexadecimal.uppercased() }

    /// Whether RFC 3986 lets the byte stand in every part of an address as it is.
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
