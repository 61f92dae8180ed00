import CLibXML2

/// Reads a table that is written without a fault, in one pass and without a copy.
///
/// The tables of the site are: every element is closed, in order, in lower case. Whatever else comes up ends the scan,
/// and libxml2, which mends, reads the table instead.
struct TableScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var storage: HTMLTreeStorage
    private let limits: HTMLLimits

    /// The tree of a table, `nil` where it has a fault.
    static func tree(_ bytes: UnsafeBufferPointer<UInt8>, limits: HTMLLimits) -> HTMLTree? {
        var scanner = TableScanner(bytes: bytes, limits: limits)
        return scanner.scan() ? scanner.storage.finished() : nil
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, limits: HTMLLimits) {
        self.bytes = bytes
        self.limits = limits
        storage = HTMLTreeStorage(bytes: bytes.count)
    }

    private mutating func scan() -> Bool {
        while position < bytes.count {
            guard scanText() else { return false }
            if position == bytes.count { break }
            guard position + 1 < bytes.count else { return false }
            switch bytes[position + 1] {
            case UInt8(ascii: "/"): guard scanEnd() else { return false }
            case UInt8(ascii: "!"): guard skipComment() else { return false }
            default: guard scanStart() else { return false }
            }
        }
        return storage.depth == 1
    }

    /// Takes text up to the next tag.
    private mutating func scanText() -> Bool {
        var start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") {
            if bytes[position] == UInt8(ascii: "&") {
                storage.append(part(start..<position))
                guard let (scalar, end) = reference(at: position) else { return false }
                storage.append(scalar)
                position = end
                start = position
            } else {
                position += 1
            }
        }
        storage.append(part(start..<position))
        return true
    }

    private func part(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[range]) }

    /// `&amp;`, `&#39;`, `&#x27;`: the letter, and where the text goes on.
    private func reference(at start: Int) -> (Unicode.Scalar, Int)? {
        guard let end = bytes[start..<min(start + 12, bytes.count)].firstIndex(of: UInt8(ascii: ";")), end > start + 1
        else {
            return nil
        }
        let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
        guard let scalar = name.hasPrefix("#") ? Self.number(name.dropFirst()) : Self.named(name) else { return nil }
        return (scalar, end + 1)
    }

    private static func number(_ digits: Substring) -> Unicode.Scalar? {
        let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let value, value >= 0x20 else { return nil }
        return Unicode.Scalar(value)
    }

    private static func named(_ name: String) -> Unicode.Scalar? {
        if name == "nbsp" { return "\u{A0}" }
        return htmlEntityLookup(name).flatMap { Unicode.Scalar($0.pointee.value) }
    }

    private mutating func scanEnd() -> Bool {
        let start = position + 2
        guard let end = bytes[start..<min(start + 20, bytes.count)].firstIndex(of: UInt8(ascii: ">")) else {
            return false
        }
        let tag = HTMLTag(bytes: part(start..<end))
        // The end of a table or of a part of it ends what is open in it: bodies are often left open.
        while let open = storage.tag, open != tag, storage.depth > 1, Self.isOpenPart(open) { storage.close() }
        guard storage.depth > 1, storage.tag == tag else { return false }
        storage.close()
        position = end + 1
        return true
    }

    private static func isOpenPart(_ tag: HTMLTag) -> Bool {
        tag == .tr || tag == .tbody || tag == .thead || tag == .tfoot || tag == .colgroup
    }

    private mutating func skipComment() -> Bool {
        guard position + 4 <= bytes.count, part(position..<(position + 4)).matches("<!--"),
            let end = ByteScan.firstIndex(of: "-->", in: bytes, from: position + 4)
        else { return false }
        position = end + 3
        return true
    }

    private mutating func scanStart() -> Bool {
        let start = position + 1
        position = start
        while position < bytes.count, Self.isNameByte(bytes[position]) { position += 1 }
        guard position > start, position < bytes.count, storage.depth <= limits.depth, storage.count <= limits.elements
        else {
            return false
        }
        let tag = HTMLTag(bytes: part(start..<position))
        guard tag != .script, tag != .style else { return false }
        storage.openElement(tag)
        guard let isEmpty = scanAttributes() else { return false }
        if isEmpty || Self.isEmptyTag(tag) { storage.close() }
        return true
    }

    private static func isEmptyTag(_ tag: HTMLTag) -> Bool {
        tag == .br || tag == .col || tag == .hr || tag == .img || tag == .input || tag == .wbr
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }

    /// Takes attributes up to the end of the tag; true where the tag closes itself.
    private mutating func scanAttributes() -> Bool? {
        while true {
            while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
            guard position < bytes.count else { return nil }
            if bytes[position] == UInt8(ascii: ">") {
                position += 1
                return false
            }
            if bytes[position] == UInt8(ascii: "/") {
                guard position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: ">") else { return nil }
                position += 2
                return true
            }
            guard scanAttribute() else { return nil }
        }
    }

    private mutating func scanAttribute() -> Bool {
        let start = position
        while position < bytes.count, Self.isNameByte(bytes[position]) { position += 1 }
        guard position > start, position < bytes.count else { return false }
        let name = part(start..<position)
        guard bytes[position] == UInt8(ascii: "=") else { return true }
        position += 1
        guard position < bytes.count else { return false }
        let quote = bytes[position]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return scanBareValue(of: name) }
        let first = position + 1
        position = first
        var hasReference = false
        while position < bytes.count, bytes[position] != quote {
            if bytes[position] == UInt8(ascii: "&") { hasReference = true }
            position += 1
        }
        guard position < bytes.count else { return false }
        add(name, first..<position, hasReference: hasReference)
        position += 1
        return true
    }

    private mutating func scanBareValue(of name: UnsafeBufferPointer<UInt8>) -> Bool {
        let first = position
        while position < bytes.count, bytes[position] > 0x20, bytes[position] != UInt8(ascii: ">") {
            if bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "<") { return false }
            position += 1
        }
        guard position > first else { return false }
        add(name, first..<position, hasReference: false)
        return true
    }

    /// Ampersands of addresses are often bare, so a reference in a value that is none stays as it is written.
    private mutating func add(_ name: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, hasReference: Bool) {
        guard hasReference else { return storage.addAttribute(name, part(range)) }
        var value: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == UInt8(ascii: "&"), let (scalar, end) = reference(at: index), end <= range.upperBound {
                value.append(contentsOf: Array(String(scalar).utf8))
                index = end
            } else {
                value.append(bytes[index])
                index += 1
            }
        }
        value.withUnsafeBufferPointer { storage.addAttribute(name, $0) }
    }
}
