/// JSON written by hand, so that the same value always gives the same bytes.
enum JSONText {
    /// An ASCII string literal, with other characters as `\u` escapes.
    static func quoted(_ text: String) -> String {
        var out = "\""
        for unit in text.utf16 {
            switch unit {
            case 0x22: out += "\\\""
            case 0x5C: out += "\\\\"
            case 0x0A: out += "\\n"
            case 0x0D: out += "\\r"
            case 0x09: out += "\\t"
            case 0x20...0x7E: out.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
            default:
                let digits = String(unit, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        }
        return out + "\""
    }

    /// A list of strings, one per line under its key.
    static func list(_ items: [String], indent: Int) -> String {
        if items.isEmpty { return "[]" }
        let margin = String(repeating: " ", count: indent)
        let lines = items.map { margin + "    " + quoted($0) }
        return "[\n" + lines.joined(separator: ",\n") + "\n" + margin + "]"
    }

    /// A number in JSON's spelling: `.5` becomes `0.5`.
    static func number(_ digits: String) -> String {
        if digits.hasPrefix(".") { return "0" + digits }
        if digits.hasPrefix("-.") { return "-0" + digits.dropFirst() }
        return digits.hasSuffix(".") ? digits + "0" : digits
    }
}
