/// Where in a page a scan is, and which markup libxml2 accepts there unchanged.
struct PageOutline {
    private var hasHTML = false
    private var hasHead = false
    private var hasBody = false

    /// True if libxml2 opens a page and its body for this element, as at the start of a fragment.
    mutating func beginsFragment(_ tag: HTMLTag) -> Bool {
        guard !hasHTML, tag == .div || tag == .p || tag == .ul || tag == .span || Self.isHeading(tag) else {
            return false
        }
        (hasHTML, hasBody) = (true, true)
        return true
    }

    /// False if libxml2 would add elements for text other than whitespace.
    func takesText(_ open: HTMLTag?) -> Bool {
        guard let open else { return false }
        return open != .root && open != .html && open != .head
    }

    /// True if libxml2 neither adds an element before this one, nor closes one for it, nor drops it.
    mutating func allows(_ tag: HTMLTag, in open: HTMLTag?) -> Bool {
        guard let open else { return false }
        switch open {
        case .root:
            defer { hasHTML = true }
            return tag == .html && !hasHTML
        case .html:
            defer { if tag == .body { hasBody = true } else { hasHead = true } }
            return !hasBody && (tag == .body || (tag == .head && !hasHead))
        case .head: return Self.isOfHead(tag)
        default: return tag != .html && tag != .head && tag != .body && Self.staysOpen(open, before: tag)
        }
    }

    /// True if libxml2 closes the open element for this one, and then continues as if it had been closed in the markup.
    static func ends(_ open: HTMLTag, before tag: HTMLTag) -> Bool {
        switch open {
        case .p: tag == .p || tag == .div || tag == .ul || tag == .ol || tag == .table || isHeading(tag)
        case .li, .option: tag == open
        default: false
        }
    }

    /// False if libxml2 closes, or may close, the open element before one of this name.
    private static func staysOpen(_ open: HTMLTag, before tag: HTMLTag) -> Bool {
        switch open {
        case .noscript: tag != .script && tag != .noscript
        case .a: tag != .a && tag != .fieldset && !isTable(tag)
        case .li: tag != .li
        case .ul, .ol: tag == .li || tag == .div || isPhrase(tag)
        case .span: !isTable(tag)
        case .b, .i, .u: tag != open && tag != .center && tag != .p && !isTable(tag)
        case .h1, .h2, .h3, .h4, .h5, .h6: tag == .div || isPhrase(tag)
        case .td, .th: !isTable(tag) || tag == .table
        case .tr: tag == .td || tag == .th
        case .thead, .tbody, .tfoot: tag == .tr
        case .form: tag != .form
        case .p: isPhrase(tag)
        case .s, .small, .big, .tt, .font, .strike, .center, .legend, .option, .optgroup, .dt, .dd, .dl,
            .caption, .address, .menu, .pre:
            tag != open && isPhrase(tag)
        default: true
        }
    }

    private static func isOfHead(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .meta, .link, .noscript, .title, .script, .style, .base: true
        default: false
        }
    }

    private static func isHeading(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .h1, .h2, .h3, .h4, .h5, .h6: true
        default: false
        }
    }

    private static func isTable(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .table, .td, .th, .tr, .thead, .tbody, .tfoot, .caption, .col, .colgroup: true
        default: false
        }
    }

    /// Elements that end only their own kind.
    private static func isPhrase(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .a, .b, .br, .button, .em, .i, .img, .input, .label, .link, .meta, .small, .span, .strong, .sub, .sup,
            .svg, .u:
            true
        default: false
        }
    }
}

extension MarkupScanner {
    /// Skips whitespace; false if other text comes first.
    mutating func skipBlanks() -> Bool {
        let start = position
        while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
        if storage.count > 1 { storage.append(slice(start..<position)) }
        return position == bytes.count || bytes[position] == UInt8(ascii: "<")
    }

    /// Reads a comment, or the document type before everything else.
    mutating func scanDeclaration() -> Bool {
        let rest = slice(position..<bytes.count)
        guard rest.starts("<!--") else {
            guard storage.count == 1, rest.starts("<!DOCTYPE html>") || rest.starts("<!doctype html>") else {
                return false
            }
            position += 15
            return true
        }
        let start = position + 4
        guard let end = ByteScan.firstIndex(of: "-->", in: bytes, from: start) else { return false }
        let comment = slice(start..<end)
        // What libxml2 also accepts as the end of a comment.
        guard comment.first != UInt8(ascii: ">"), !comment.starts("->"), !ByteScan.contains(comment, "--!>") else {
            return false
        }
        storage.addComment(comment)
        position = end + 3
        return true
    }

    /// Skips a script or style sheet up to its end tag, or to the end of the page.
    mutating func skipRawText(_ tag: HTMLTag) -> Bool {
        while let end = ByteScan.firstIndex(of: "</", in: bytes, from: position) {
            position = end
            let rest = slice((end + 2)..<bytes.count)
            if tag == .script ? rest.starts("script>") : rest.starts("style>") { return scanEnd() }
            // Leave `</SCRIPT` and the like to libxml2.
            if rest.startsInAnyCase(tag == .script ? "script" : "style") { return false }
            position = end + 2
        }
        position = bytes.count
        return true
    }

    /// Ends an element that is not the innermost, as libxml2 does: what is open in it ends too.
    ///
    /// An end tag has no effect without a start tag, or while a part of higher rank is open inside.
    mutating func endOuter(_ tag: HTMLTag) -> Bool {
        guard let depth = storage.openTags.lastIndex(of: tag) else { return true }
        let inner = storage.openTags[(depth + 1)...]
        if inner.contains(where: { Self.rank($0) > Self.rank(tag) }) { return true }
        for _ in 0...inner.count { storage.close() }
        return true
    }

    private static func rank(_ tag: HTMLTag) -> Int {
        switch tag {
        case .div: 150
        case .td, .th: 160
        case .tr: 170
        case .thead, .tbody, .tfoot: 180
        case .table: 190
        case .head, .body: 200
        case .html: 220
        default: 100
        }
    }
}
