extension MarkupScanner {
    mutating func scanEnd() -> Bool {
        let start = position + 2
        var end = start
        while end < bytes.count, end < start + 20, bytes[end] != UInt8(ascii: ">") { end += 1 }
        guard end < bytes.count, end < start + 20 else { return false }
        let tag = HTMLTag(bytes: slice(start..<end))
        if part == .table {
            // The end of a table or table part ends everything open in it: bodies are often left open.
            while let open = storage.tag, open != tag, storage.depth > 1, Self.isOpenPart(open) { storage.close() }
        }
        position = end + 1
        guard storage.depth > 1, storage.tag == tag else { return part == .page && endOuter(tag) }
        storage.close()
        return true
    }

    private static func isOpenPart(_ tag: HTMLTag) -> Bool {
        tag == .tr || tag == .tbody || tag == .thead || tag == .tfoot || tag == .colgroup
    }

    mutating func scanStart() -> Bool {
        let start = position + 1
        position = start
        while position < bytes.count,
            Self.isNameByte(bytes[position]) || (part == .page && bytes[position] == UInt8(ascii: ":"))
        { position += 1 }
        guard position > start, position < bytes.count, storage.depth <= limits.depth, storage.count <= limits.elements
        else {
            return false
        }
        let tag = HTMLTag(bytes: slice(start..<position))
        switch part {
        case .table: guard tag != .script, tag != .style else { return false }
        case .page:
            if storage.tag == .root, outline.beginsFragment(tag) {
                storage.openElement(.html)
                storage.openElement(.body)
            }
            while let open = storage.tag, PageOutline.ends(open, before: tag) { storage.close() }
            guard outline.allows(tag, in: storage.tag) else { return false }
        }
        storage.openElement(tag)
        guard let isEmpty = scanAttributes() else { return false }
        if isEmpty || isEmptyTag(tag) {
            storage.close()
        } else if tag == .script || tag == .style {
            return skipRawText(tag)
        }
        return true
    }

    private func isEmptyTag(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .br, .col, .hr, .img, .input: true
        case .wbr: part == .table
        case .link, .meta, .base: part == .page
        default: false
        }
    }

    @inline(__always)
    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-")
    }

    /// Accepts more than the names Baller reads, since pages have `xmlns:og` and `viewBox` too.
    @inline(__always)
    private func isAttributeByte(_ byte: UInt8) -> Bool {
        Self.isNameByte(byte)
            || (part == .page && (byte == UInt8(ascii: ":") || byte == UInt8(ascii: "_") || byte &- 0x41 < 26))
    }

    /// Reads attributes up to the end of the tag; true if the tag closes itself.
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
        while position < bytes.count, isAttributeByte(bytes[position]) { position += 1 }
        guard position > start, position < bytes.count else { return part == .page && skipFaultyAttribute() }
        let name = slice(start..<position)
        guard bytes[position] == UInt8(ascii: "=") else { return true }
        position += 1
        guard position < bytes.count else { return false }
        let quote = bytes[position]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return scanBareValue(of: name) }
        let first = position + 1
        position = ByteScan.firstIndex(of: quote, or: UInt8(ascii: "&"), in: bytes, from: first)
        let hasReference = position < bytes.count && bytes[position] != quote
        while position < bytes.count, bytes[position] != quote { position += 1 }
        guard position < bytes.count else { return false }
        add(name, first..<position, hasReference: hasReference)
        position += 1
        return true
    }

    /// Skips what cannot be a name, up to whitespace or the end of the tag, as libxml2 does.
    private mutating func skipFaultyAttribute() -> Bool {
        while position < bytes.count {
            let byte = bytes[position]
            if byte <= 0x20 || byte == UInt8(ascii: ">") { return true }
            if byte == UInt8(ascii: "/"), position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: ">") {
                return true
            }
            position += 1
        }
        return false
    }

    private mutating func scanBareValue(of name: UnsafeBufferPointer<UInt8>) -> Bool {
        let first = position
        while position < bytes.count, bytes[position] > 0x20, bytes[position] != UInt8(ascii: ">") {
            if bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "<") { return false }
            if part == .page, bytes[position] == UInt8(ascii: "&") { return false }
            position += 1
        }
        guard position > first else { return false }
        add(name, first..<position, hasReference: false)
        return true
    }

    /// Ampersands in addresses are often bare, so an invalid reference in a value is kept as written.
    private mutating func add(_ name: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, hasReference: Bool) {
        guard hasReference else { return storage.addAttribute(name, slice(range)) }
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
