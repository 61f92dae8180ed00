import CLibXML2

/// Turns the events of libxml2's HTML parser into an `HTMLTree`, and stops the parser at a limit.
///
/// A structure behind the parser's user pointer: a page causes hundreds of thousands of events, and a class would add a
/// cost to each.
struct HTMLTreeBuilder {
    private var storage: HTMLTreeStorage
    private let limits: HTMLLimits
    private var parser: htmlParserCtxtPtr?
    private var failure: ParseError?

    private init(limits: HTMLLimits, bytes: Int) {
        self.limits = limits
        storage = HTMLTreeStorage(bytes: bytes)
    }

    /// Parses UTF-8 bytes.
    static func tree(_ bytes: UnsafeBufferPointer<UInt8>, limits: HTMLLimits) throws(ParseError) -> HTMLTree {
        LibXML.start()
        var builder = HTMLTreeBuilder(limits: limits, bytes: bytes.count)
        guard let start = bytes.baseAddress, !bytes.isEmpty else { return builder.storage.finished() }
        let parsed = start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { characters -> Bool in
            guard let parser = htmlCreateMemoryParserCtxt(characters, Int32(bytes.count)) else { return false }
            defer { htmlFreeParserCtxt(parser) }
            htmlCtxtUseOptions(parser, LibXML.options)
            xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8)
            xmlDictSetLimit(parser.pointee.dict, limits.names)
            parser.pointee.sax.pointee = handler
            builder.parser = parser
            withUnsafeMutablePointer(to: &builder) { pointer in
                parser.pointee.userData = UnsafeMutableRawPointer(pointer)
                htmlParseDocument(parser)
            }
            builder.parser = nil
            return true
        }
        guard parsed else { throw .parserUnavailable }
        if let failure = builder.failure { throw failure }
        return builder.storage.finished()
    }

    private mutating func fail(_ failure: ParseError) {
        guard self.failure == nil else { return }
        self.failure = failure
        xmlStopParser(parser)
    }
}

extension HTMLTreeBuilder {
    private typealias AttributeList = UnsafeMutablePointer<UnsafePointer<xmlChar>?>

    private static var handler: htmlSAXHandler {
        var handler = htmlSAXHandler()
        handler.startElement = { HTMLTreeBuilder.pointer($0)?.pointee.startElement($1, $2) }
        handler.endElement = { HTMLTreeBuilder.pointer($0)?.pointee.endElement($1) }
        handler.characters = { HTMLTreeBuilder.pointer($0)?.pointee.characters($1, $2) }
        handler.ignorableWhitespace = { HTMLTreeBuilder.pointer($0)?.pointee.characters($1, $2) }
        handler.cdataBlock = { _, _, _ in }
        handler.comment = { HTMLTreeBuilder.pointer($0)?.pointee.comment($1) }
        return handler
    }

    private static func pointer(_ userData: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<HTMLTreeBuilder>? {
        userData?.assumingMemoryBound(to: HTMLTreeBuilder.self)
    }

    private static func bytes(_ text: UnsafePointer<xmlChar>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text)))
    }

    private mutating func startElement(_ name: UnsafePointer<xmlChar>?, _ list: AttributeList?) {
        guard let name, failure == nil else { return }
        guard storage.depth <= limits.depth else { return fail(.tooDeep(limit: limits.depth)) }
        guard storage.count <= limits.elements else { return fail(.tooManyElements(limit: limits.elements)) }
        storage.openElement(HTMLTag(bytes: Self.bytes(name)))
        guard var next = list else { return }
        while let name = next[0] {
            if let value = next[1] { storage.addAttribute(Self.bytes(name), Self.bytes(value)) }
            next += 2
        }
    }

    private mutating func endElement(_ name: UnsafePointer<xmlChar>?) {
        guard let name, failure == nil, storage.depth > 1 else { return }
        // libxml2 closes what it opened, in order; ignore anything else instead of trusting it.
        if storage.tag == HTMLTag(bytes: Self.bytes(name)) { storage.close() }
    }

    private mutating func characters(_ characters: UnsafePointer<xmlChar>?, _ count: Int32) {
        guard let characters, count > 0, failure == nil else { return }
        storage.append(UnsafeBufferPointer(start: characters, count: Int(count)))
    }

    private mutating func comment(_ comment: UnsafePointer<xmlChar>?) {
        guard let comment, failure == nil else { return }
        storage.addComment(Self.bytes(comment))
    }
}
