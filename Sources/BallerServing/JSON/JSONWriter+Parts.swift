/// Writes single values; the writer of rows adds the punctuation.
extension JSONWriter {
    mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func boolean(_ flag: Bool) {
        if flag { raw("true") } else { raw("false") }
    }

    mutating func integer(_ number: Int64) {
        if number < 0 { bytes.append(.minus) }
        digits(number.magnitude, atLeast: 1)
    }

    /// A number that JSON cannot express (infinite or not a number) becomes `null`, or a text where that is wanted.
    mutating func double(_ number: Double) {
        guard number.isFinite else {
            guard spellsNumbersThatAreNone else { return raw("null") }
            return string(number.isNaN ? "NaN" : number > 0 ? "Infinity" : "-Infinity")
        }
        if number == number.rounded(), number.magnitude < 1e15 {
            integer(Int64(number))
        } else {
            bytes.append(contentsOf: number.description.utf8)
        }
    }

    /// Writes coefficient / 10^scale exactly, with all digits of the scale.
    mutating func decimal(_ coefficient: Int64, scale: Int) {
        if coefficient < 0 { bytes.append(.minus) }
        digits(coefficient.magnitude, atLeast: scale + 1)
        if scale > 0 { bytes.insert(.point, at: bytes.count - scale) }
    }

    mutating func digits(_ number: UInt64, atLeast width: Int) {
        // 20 digits hold every UInt64, and no scale passed here exceeds 18.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { buffer in
            var rest = number
            var start = buffer.count
            repeat {
                start -= 1
                buffer[start] = UInt8(truncatingIfNeeded: rest % 10) + .zeroDigit
                rest /= 10
            } while rest > 0 || buffer.count - start < width
            bytes.append(contentsOf: UnsafeMutableBufferPointer(rebasing: buffer[start...]))
        }
    }

    mutating func string(_ text: String) {
        var text = text
        text.withUTF8 { string($0) }
    }

    /// Writes UTF-8 between quotes; most text needs no escaping and is copied at once.
    mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(.quote)
        if text.contains(where: \.mustBeEscaped) {
            for byte in text { escaped(byte) }
        } else {
            bytes.append(contentsOf: text)
        }
        bytes.append(.quote)
    }

    private mutating func escaped(_ byte: UInt8) {
        switch byte {
        case .quote: raw("\\\"")
        case .backslash: raw("\\\\")
        case UInt8(ascii: "\n"): raw("\\n")
        case UInt8(ascii: "\r"): raw("\\r")
        case UInt8(ascii: "\t"): raw("\\t")
        case 0..<0x20:
            raw("\\u00")
            bytes.append(.zeroDigit + byte >> 4)
            bytes.append(byte & 15 < 10 ? .zeroDigit + byte & 15 : UInt8(ascii: "a") + byte & 15 - 10)
        default: bytes.append(byte)
        }
    }
}

extension UInt8 {
    static let openBrace = UInt8(ascii: "{")
    static let closeBrace = UInt8(ascii: "}")
    static let openBracket = UInt8(ascii: "[")
    static let closeBracket = UInt8(ascii: "]")
    static let colon = UInt8(ascii: ":")
    static let comma = UInt8(ascii: ",")
    static let quote = UInt8(ascii: "\"")
    static let backslash = UInt8(ascii: "\\")
    static let minus = UInt8(ascii: "-")
    static let point = UInt8(ascii: ".")
    static let zeroDigit = UInt8(ascii: "0")

    fileprivate var mustBeEscaped: Bool { self < 0x20 || self == .quote || self == .backslash }
}
