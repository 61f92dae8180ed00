/// One element of a page; a cursor that is cheap to copy.
package struct HTMLElement: Sendable {
    let tree: HTMLTree
    let index: Int

    /// An element with no content.
    static let nothing: HTMLElement = {
        var storage = HTMLTreeStorage(bytes: 0)
        return HTMLElement(tree: storage.finished(), index: 0)
    }()

    var tag: HTMLTag { tree.nodes[index].tag }
    var end: Int { Int(tree.nodes[index].end) }
    var textRange: Range<Int> { Int(tree.nodes[index].textStart)..<Int(tree.nodes[index].textEnd) }

    /// The text of the element and its descendants, with whitespace collapsed.
    package var text: String { tree.string(textRange) }

    var parent: HTMLElement? {
        let parent = Int(tree.nodes[index].parent)
        return parent < 0 ? nil : HTMLElement(tree: tree, index: parent)
    }

    var children: some Sequence<HTMLElement> {
        sequence(state: index + 1) { [tree, end] next in
            guard next < end else { return nil }
            defer { next = Int(tree.nodes[next].end) }
            return HTMLElement(tree: tree, index: next)
        }
    }

    /// All descendants, in document order.
    var descendants: some Sequence<HTMLElement> {
        ((index + 1)..<Swift.max(index + 1, end)).lazy.map { [tree] in HTMLElement(tree: tree, index: $0) }
    }

    func attribute(_ name: HTMLAttribute) -> String? { tree.attributeString(name, of: index) }

    func first(_ tag: HTMLTag) -> HTMLElement? { descendants.first { $0.tag == tag } }

    func all(_ tag: HTMLTag) -> [HTMLElement] { descendants.filter { $0.tag == tag } }

    func first(class name: String) -> HTMLElement? {
        guard let node = tree.firstNode(in: (index + 1)..<max(end, index + 1), .class, holding: name, asWord: true)
        else {
            return nil
        }
        return HTMLElement(tree: tree, index: node)
    }

    func all(class name: String) -> [HTMLElement] { descendants.filter { $0.hasClass(name) } }

    func first(id: String) -> HTMLElement? {
        guard let node = tree.firstNode(in: index..<end, .id, holding: id, asWord: false) else { return nil }
        return HTMLElement(tree: tree, index: node)
    }

    func hasClass(_ name: String) -> Bool { tree.attribute(.class, of: index, has: name) }

    /// The links inside, or the element itself if it is a link.
    var links: [HTMLElement] {
        tag == .a ? [self] : all(.a)
    }

    /// The first id of this kind in the links inside.
    package func identifier(_ kind: LinkKind) -> String? { tree.identifier(kind, in: index..<max(end, index + 1)) }
}
