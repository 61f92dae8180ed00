extension StringProtocol {
    /// The text made safe to display: characters that would end a line, move the cursor, reverse the reading direction
    /// or be invisible are written as codes such as `\n` or `\u{202E}`.
    ///
    /// For text from files and sites, wherever it reaches a terminal, a report or a page.
    package var shown: String {
        guard HiddenScalars.are(in: self) else { return String(self) }
        var shown = ""
        for scalar in unicodeScalars {
            if HiddenScalars.contains(scalar) {
                shown += HiddenScalars.code(of: scalar)
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }

    /// The same for multi-line text whose line ends are our own.
    package var shownLines: String {
        split(separator: "\n", omittingEmptySubsequences: false).map(\.shown).joined(separator: "\n")
    }
}

/// Characters that are invisible and change how their neighbours are displayed.
package enum HiddenScalars {
    /// Joiners inside words (U+200C, U+200D) belong to the spelling of some languages and are kept.
    package static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028..<0x202F, 0x2060..<0x2070, 0xFEFF,
            0xFFF9..<0xFFFC, 0xE0000..<0xE0080:
            true
        default: false
        }
    }

    static func code(of scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        default: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        }
    }

    /// Compares bytes only, unless some byte can begin such a character, which is rare.
    static func are(in text: some StringProtocol) -> Bool {
        text.utf8.contains(where: mayBegin) && text.unicodeScalars.contains(where: contains)
    }

    private static func mayBegin(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF, 0xF3: true
        default: false
        }
    }

    /// JSON whose strings have these characters escaped; whitespace between values is kept.
    package static func jsonEscaped(_ json: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in json.unicodeScalars {
            if scalar == "\n" || !contains(scalar) {
                escaped.append(scalar)
            } else {
                for unit in String(scalar).utf16 {
                    let code = String(unit, radix: 16)
                    escaped += "\\u\(String(repeating: "0", count: 4 - code.count))\(code)".unicodeScalars
                }
            }
        }
        return String(escaped)
    }
}
