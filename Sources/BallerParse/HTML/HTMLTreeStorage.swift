/// An `HTMLTree` under construction: elements are opened and closed in document order.
struct HTMLTreeStorage {
    private var nodes: ContiguousArray<HTMLTree.Node> = []
    private var attributes: ContiguousArray<HTMLTree.Attribute> = []
    private var text: ContiguousArray<UInt8> = []
    private var attributeText: ContiguousArray<UInt8> = []
    private var stats = StatNames()
    private var comments: [HTMLTree.Comment] = []
    private var open: ContiguousArray<Int32> = []

    /// Reserves space for a page of that many bytes, and opens the root.
    init(bytes: Int) {
        nodes.reserveCapacity(bytes / 40 + 1)
        attributes.reserveCapacity(bytes / 50)
        text.reserveCapacity(bytes / 4)
        attributeText.reserveCapacity(bytes / 4)
        openElement(.root)
    }

    var depth: Int { open.count }
    var count: Int { nodes.count }

    /// The open element, or -1 after the root has ended.
    private var current: Int32 { open.last ?? -1 }

    /// The name of the open element.
    var tag: HTMLTag? { open.last.map { nodes[Int($0)].tag } }

    /// The names of the open elements, the root first.
    var openTags: [HTMLTag] { open.map { nodes[Int($0)].tag } }

    mutating func openElement(_ tag: HTMLTag) {
        // A line break separates words; whitespace keeps them apart in the parent's text.
        if tag == .br { text.append(0x0A) }
        nodes.append(
            HTMLTree.Node(
                tag: tag,
                parent: current,
                end: 0,
                textStart: Int32(text.count),
                textEnd: 0,
                attributeStart: Int32(attributes.count),
                attributeCount: 0,
                stat: -1
            )
        )
        open.append(Int32(nodes.count - 1))
    }

    /// Adds an attribute to the last opened element; drops one that Baller does not read.
    mutating func addAttribute(_ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) {
        let last = nodes.count - 1
        if name.count == 9, name.matches("data-stat") {
            // As everywhere in HTML, the first of two attributes with the same name counts.
            if nodes[last].stat < 0 { nodes[last].stat = stats.number(of: value) }
        } else if let attribute = HTMLAttribute(name) {
            let start = Int32(attributeText.count)
            attributeText.append(contentsOf: value)
            attributes.append(HTMLTree.Attribute(name: attribute, start: start, end: Int32(attributeText.count)))
            nodes[last].attributeCount += 1
        }
    }

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) { text.append(contentsOf: bytes) }

    mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.isASCII { text.append(UInt8(scalar.value)) } else { text.append(contentsOf: String(scalar).utf8) }
    }

    /// Keeps a comment that may hold a table or a box.
    mutating func addComment(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard ByteScan.contains(bytes, "<t") || ByteScan.contains(bytes, "<div") else { return }
        comments.append(HTMLTree.Comment(bytes: Array(bytes), parent: max(current, 0)))
    }

    mutating func close() {
        guard let index = open.popLast() else { return }
        nodes[Int(index)].end = Int32(nodes.count)
        nodes[Int(index)].textEnd = Int32(text.count)
    }

    mutating func finished() -> HTMLTree {
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
}
