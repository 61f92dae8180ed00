/// The elements of a page in document order, with the text of all of them in one run of bytes.
///
/// The text of an element, descendants included, is one range of that run, and its descendants are the nodes that
/// follow it up to `end`: reading a cell costs no allocation and no walk.
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
        /// The number of its `data-stat`, -1 without one.
        var stat: Int32
    }

    struct Attribute: Sendable {
        var name: HTMLAttribute
        var start: Int32
        var end: Int32
    }

    /// A comment that holds a table: its bytes, and the element in which it stands.
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

    func attributeString(_ name: HTMLAttribute, of node: Int) -> String? {
        attribute(name, of: node).map { String(decoding: attributeText[$0], as: UTF8.self) }
    }
}
