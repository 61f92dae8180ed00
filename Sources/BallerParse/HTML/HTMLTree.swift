/// The elements of a page in document order, with all their text in one buffer.
///
/// An element's text, descendants included, is one range of that buffer, and its descendants are the nodes that follow
/// it up to `end`: reading a cell needs no allocation and no traversal.
final class HTMLTree: Sendable {
    struct Node: Sendable {
        var tag: HTMLTag
        var parent: Int32
        /// One past the last descendant.
        var end: Int32
        var textStart: Int32
        var textEnd: Int32
        var attributeStart: Int32
        var attributeCount: Int32
        /// The number of its `data-stat`, or -1.
        var stat: Int32
    }

    struct Attribute: Sendable {
        var name: HTMLAttribute
        var start: Int32
        var end: Int32
    }

    /// A comment that holds a table: its bytes, and the element that contains it.
    struct Comment: Sendable {
        var bytes: [UInt8]
        var parent: Int32
    }

    let nodes: ContiguousArray<Node>
    let attributes: ContiguousArray<Attribute>
    let text: ContiguousArray<UInt8>
    let attributeText: ContiguousArray<UInt8>
    let stats: StatNames
    let comments: [Comment]

    init(
        nodes: ContiguousArray<Node>,
        attributes: ContiguousArray<Attribute>,
        text: ContiguousArray<UInt8>,
        attributeText: ContiguousArray<UInt8>,
        stats: StatNames,
        comments: [Comment]
    ) {
        self.nodes = nodes
        self.attributes = attributes
        self.text = text
        self.attributeText = attributeText
        self.stats = stats
        self.comments = comments
    }

    var root: HTMLElement { HTMLElement(tree: self, index: 0) }

    /// The range of an attribute's value in `attributeText`.
    func attribute(_ name: HTMLAttribute, of node: Int) -> Range<Int>? {
        let first = Int(nodes[node].attributeStart)
        for index in first..<(first + Int(nodes[node].attributeCount)) where attributes[index].name == name {
            return Int(attributes[index].start)..<Int(attributes[index].end)
        }
        return nil
    }

    /// True if an attribute that lists words includes this one.
    func attribute(_ name: HTMLAttribute, of node: Int, has word: String) -> Bool {
        guard nodes[node].attributeCount > 0, let range = attribute(name, of: node) else { return false }
        return holds(range, word.utf8, asWord: true)
    }

    /// The first node of a range whose attribute equals this text or lists it as a word.
    func firstNode(in range: Range<Int>, _ name: HTMLAttribute, holding text: String, asWord: Bool) -> Int? {
        guard range.lowerBound < nodes.count else { return nil }
        let first = Int(nodes[range.lowerBound].attributeStart)
        let last = range.upperBound < nodes.count ? Int(nodes[range.upperBound].attributeStart) : attributes.count
        guard
            let found = attributes[first..<last].firstIndex(where: { attribute in
                attribute.name == name
                    && holds(Int(attribute.start)..<Int(attribute.end), text.utf8, asWord: asWord)
            })
        else { return nil }
        // Attributes are in node order: the owner is the last node that starts at or before this one.
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            let node = nodes[middle]
            if Int(node.attributeStart + node.attributeCount) <= found { low = middle + 1 } else { high = middle }
        }
        return low < range.upperBound ? low : nil
    }

    private func holds(_ range: Range<Int>, _ word: String.UTF8View, asWord: Bool) -> Bool {
        let length = word.count
        if !asWord { return range.count == length && attributeText[range].elementsEqual(word) }
        guard range.count >= length else { return false }
        var start = range.lowerBound
        while start + length <= range.upperBound {
            let end = start + length
            if end == range.upperBound || attributeText[end] == 0x20, attributeText[start..<end].elementsEqual(word) {
                return true
            }
            while start < range.upperBound, attributeText[start] != 0x20 { start += 1 }
            start += 1
        }
        return false
    }

    func attributeString(_ name: HTMLAttribute, of node: Int) -> String? {
        attribute(name, of: node).map { String(decoding: attributeText[$0], as: UTF8.self) }
    }

    /// The first id of a kind in the links among these nodes.
    func identifier(_ kind: LinkKind, in range: Range<Int>) -> String? {
        for node in range where nodes[node].tag == .a {
            guard let href = attribute(.href, of: node) else { continue }
            let id = attributeText.withUnsafeBufferPointer {
                SourceLink.identifier(kind, in: UnsafeBufferPointer(rebasing: $0[href]))
            }
            if let id { return id }
        }
        return nil
    }
}
