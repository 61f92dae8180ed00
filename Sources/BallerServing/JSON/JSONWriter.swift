/// Writes JSON text straight into bytes: no tree, no reflection.
///
/// The caller is responsible for the grammar: a `key` before each value in an object, only values in an array.
package struct JSONWriter {
    package internal(set) var bytes: [UInt8]
    private var needsComma = false
    /// Whether a number that JSON cannot express is written as a text, such as `"NaN"`, and not as `null`.
    var spellsNumbersThatAreNone = false

    package init(reserving capacity: Int = 4096) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    /// Continues after existing bytes.
    package init(continuing bytes: consuming [UInt8]) { self.bytes = bytes }

    /// Ends a document that is followed by others on lines of their own.
    package mutating func newline() {
        bytes.append(UInt8(ascii: "\n"))
        needsComma = false
    }

    package mutating func object(_ members: (inout JSONWriter) throws -> Void) rethrows {
        try nest(.openBrace, .closeBrace, members)
    }

    package mutating func array(_ elements: (inout JSONWriter) throws -> Void) rethrows {
        try nest(.openBracket, .closeBracket, elements)
    }

    /// Begins a member of an object.
    package mutating func key(_ name: String) {
        separate()
        string(name)
        bytes.append(.colon)
        needsComma = false
    }

    package mutating func value(_ text: String) {
        separate()
        string(text)
    }

    package mutating func value(_ number: Int) {
        separate()
        integer(Int64(number))
    }

    package mutating func value(_ number: Double) {
        separate()
        double(number)
    }

    package mutating func value(_ flag: Bool) {
        separate()
        boolean(flag)
    }

    package mutating func null() {
        separate()
        raw("null")
    }

    package mutating func member(_ name: String, _ text: String?) {
        key(name)
        if let text { value(text) } else { null() }
    }

    package mutating func member(_ name: String, _ number: Int?) {
        key(name)
        if let number { value(number) } else { null() }
    }

    package mutating func member(_ name: String, _ flag: Bool) {
        key(name)
        value(flag)
    }

    private mutating func nest(
        _ open: UInt8,
        _ close: UInt8,
        _ content: (inout JSONWriter) throws -> Void
    ) rethrows {
        separate()
        bytes.append(open)
        needsComma = false
        try content(&self)
        bytes.append(close)
        needsComma = true
    }

    /// The next value stands behind another that was written past the grammar.
    mutating func separateNext() { needsComma = true }

    mutating func separate() {
        if needsComma { bytes.append(.comma) }
        needsComma = true
    }
}
