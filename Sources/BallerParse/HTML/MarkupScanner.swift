import CLibXML2

/// Reads well-formed markup in one pass and without a copy.
///
/// The site's tables and most of its pages are well-formed: every element is closed, in order, in lower case. Anything
/// else ends the scan, and libxml2, which repairs markup, reads the part instead.
struct MarkupScanner {
    enum Part {
        /// One table, whose bodies and rows may be left open.
        case table
        /// A whole page or its beginning, with nothing that libxml2 would add or move.
        case page
    }

    let bytes: UnsafeBufferPointer<UInt8>
    let part: Part
    let limits: HTMLLimits
    var position = 0
    var storage: HTMLTreeStorage
    var outline = PageOutline()

    /// The tree of a part, or `nil` if its markup has a fault.
    static func tree(_ bytes: UnsafeBufferPointer<UInt8>, as part: Part, limits: HTMLLimits) -> HTMLTree? {
        if part == .page, ByteScan.hasControls(bytes) { return nil }
        var scanner = MarkupScanner(bytes: bytes, part: part, limits: limits)
        return scanner.scan() ? scanner.storage.finished() : nil
    }

    init(bytes: UnsafeBufferPointer<UInt8>, part: Part, limits: HTMLLimits) {
        self.bytes = bytes
        self.part = part
        self.limits = limits
        storage = HTMLTreeStorage(bytes: bytes.count)
    }

    mutating func scan() -> Bool {
        while position < bytes.count {
            guard scanText() else { return false }
            if position == bytes.count { break }
            guard position + 1 < bytes.count else { return false }
            switch bytes[position + 1] {
            case UInt8(ascii: "/"): guard scanEnd() else { return false }
            case UInt8(ascii: "!"): guard part == .table ? skipComment() : scanDeclaration() else { return false }
            default: guard scanStart() else { return false }
            }
        }
        return part == .page || storage.depth == 1
    }

    /// Reads text up to the next tag.
    private mutating func scanText() -> Bool {
        var start = position
        if part == .page, !outline.takesText(storage.tag) { return skipBlanks() }
        while true {
            position = ByteScan.firstIndex(of: UInt8(ascii: "<"), or: UInt8(ascii: "&"), in: bytes, from: position)
            if position > start { storage.append(slice(start..<position)) }
            guard position < bytes.count, bytes[position] == UInt8(ascii: "&") else { return true }
            start = position
            if part == .page, position + 1 < bytes.count, bytes[position + 1] == 0x20 {
                // A bare ampersand between words is text.
                position += 1
                continue
            }
            guard let (scalar, end) = reference(at: position) else { return false }
            storage.append(scalar)
            position = end
            start = position
        }
    }

    func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[range]) }

    /// Decodes `&amp;`, `&#39;` or `&#x27;`: the character, and where the text continues.
    func reference(at start: Int) -> (Unicode.Scalar, Int)? {
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

    private mutating func skipComment() -> Bool {
        guard slice(position..<bytes.count).starts("<!--"),
            let end = ByteScan.firstIndex(of: "-->", in: bytes, from: position + 4)
        else { return false }
        position = end + 3
        return true
    }
}
