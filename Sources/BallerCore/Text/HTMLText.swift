/// HTML as it is written into a page.
package struct HTMLText: Sendable {
    package private(set) var html = ""

    package init() {}

    /// Appends markup of our own.
    package mutating func markup(_ text: String) { html += text }

    /// Appends text that came from data: whatever it holds, it stays text, in elements and in quoted attributes,
    /// and nothing in it turns what is around it.
    package mutating func text(_ text: String) {
        // Most of a page is numbers and plain letters: one look at each byte is enough for them.
        guard !text.utf8.allSatisfy(Self.isPlain) else { return html += text }
        let text = text.shown
        guard text.utf8.contains(where: Self.isMarkup) else { return html += text }
        for character in text.unicodeScalars {
            switch character {
            case "&": html += "&amp;"
            case "<": html += "&lt;"
            case ">": html += "&gt;"
            case "\"": html += "&quot;"
            case "'": html += "&#39;"
            default: html.unicodeScalars.append(character)
            }
        }
    }

    package mutating func attribute(_ name: String, _ value: String) {
        markup(" \(name)=\"")
        text(value)
        markup("\"")
    }

    /// Printable ASCII that means nothing in markup.
    private static func isPlain(_ byte: UInt8) -> Bool { (0x20...0x7E).contains(byte) && !isMarkup(byte) }

    private static func isMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        default: false
        }
    }
}
