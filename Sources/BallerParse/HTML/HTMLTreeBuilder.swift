import CLibXML2

/// Turns the events of libxml2's HTML parser into an `HTMLTree`, and stops the parser at a limit.
///
/// A structure behind the parser's user pointer: events come hundreds of thousands a page, and a class would pay for
/// each access.
struct HTMLTreeBuilder {
    private var nodes: ContiguousArray<HTMLTree.Node> = []
    private var attributes: ContiguousArray<HTMLTree.Attribute> = []
    private var text: ContiguousArray<UInt8> = []
    private var attributeText: ContiguousArray<UInt8> = []
    private var stats = StatNames()
    private var comments: [HTMLTree.Comment] = []
    private var open: ContiguousArray<Int32> = [0]
    private let limits: HTMLLimits
    private var parser: htmlParserCtxtPtr?
    private var failure: ParseError?

    private init(limits: HTMLLimits, bytes: Int) {
        self.limits = limits
        nodes.reserveCapacity(bytes / 40 + 1)
        attributes.reserveCapacity(bytes / 50)
        text.reserveCapacity(bytes / 4)
        attributeText.reserveCapacity(bytes / 4)
        nodes.append(
            HTMLTree.Node(
                tag: HTMLTag(""),
                parent: -1,
                end: 0,
                textStart: 0,
                textEnd: 0,
                attributeStart: 0,
                attributeCount: 0,
                stat: -1
            )
        )
    }

    /// Parses UTF-8 bytes.
    static func tree(_ bytes: UnsafeBufferPointer<UInt8>, limits: HTMLLimits) throws(ParseError) -> HTMLTree {
        LibXML.start()
        var builder = HTMLTreeBuilder(limits: limits, bytes: bytes.count)
        guard let start = bytes.baseAddress, !bytes.isEmpty else { return builder.finished() }
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
        return builder.finished()
    }

    private mutating func fail(_ failure: ParseError) {
        guard self.failure == nil else { return }
        self.failure = failure
        xmlStopParser(parser)
    }

    private mutating func finished() -> HTMLTree {
        while !open.isEmpty { close() }
        return HTMLTree(
            nodes: nodes,
            attributes: attributes,
            text: text,
            attributeText: attributeText,
            stats: stats,
            comments: comments
        )
    }

    private mutating func close() {
        guard let index = open.popLast() else { return }
        nodes[Int(index)].end = Int32(nodes.count)
        nodes[Int(index)].textEnd = Int32(text.count)
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
        guard open.count <= limits.depth else { return fail(.tooDeep(limit: limits.depth)) }
        guard nodes.count <= limits.elements else { return fail(.tooManyElements(limit: limits.elements)) }
        let tag = HTMLTag(bytes: Self.bytes(name))
        // A line break separates words; a blank keeps them apart in the text of its parent.
        if tag == .br { text.append(0x0A) }
        var node = HTMLTree.Node(
            tag: tag,
            parent: open.last ?? 0,
            end: 0,
            textStart: Int32(text.count),
            textEnd: 0,
            attributeStart: Int32(attributes.count),
            attributeCount: 0,
            stat: -1
        )
        if let list { addAttributes(list, to: &node) }
        open.append(Int32(nodes.count))
        nodes.append(node)
    }

    private mutating func addAttributes(_ list: AttributeList, to node: inout HTMLTree.Node) {
        var next = list
        while let name = next[0] {
            defer { next += 2 }
            guard let value = next[1] else { continue }
            let nameBytes = Self.bytes(name)
            if nameBytes.count == 9, nameBytes.matches("data-stat") {
                node.stat = stats.number(of: Self.bytes(value))
            } else if let attribute = HTMLAttribute(nameBytes) {
                let start = Int32(attributeText.count)
                attributeText.append(contentsOf: Self.bytes(value))
                attributes.append(
                    HTMLTree.Attribute(name: attribute, start: start, end: Int32(attributeText.count))
                )
                node.attributeCount += 1
            }
        }
    }

    private mutating func endElement(_ name: UnsafePointer<xmlChar>?) {
        guard let name, failure == nil, open.count > 1, let last = open.last else { return }
        // libxml2 closes what it opened, in order; anything else is ignored rather than trusted.
        if nodes[Int(last)].tag == HTMLTag(bytes: Self.bytes(name)) { close() }
    }

    private mutating func characters(_ characters: UnsafePointer<xmlChar>?, _ count: Int32) {
        guard let characters, count > 0, failure == nil else { return }
        text.append(contentsOf: UnsafeBufferPointer(start: characters, count: Int(count)))
    }

    private mutating func comment(_ comment: UnsafePointer<xmlChar>?) {
        guard let comment, failure == nil else { return }
        let bytes = Self.bytes(comment)
        guard ByteScan.contains(bytes, "<t") || ByteScan.contains(bytes, "<div") else { return }
        comments.append(HTMLTree.Comment(bytes: Array(bytes), parent: open.last ?? 0))
    }
}
