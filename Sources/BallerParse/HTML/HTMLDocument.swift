/// A page: its tree, and the tables of its comments, each parsed once and only when somebody asks for one.
package final class HTMLDocument {
    /// A table by id: in the page itself (`comment` is `nil`) or in a comment.
    private struct Place {
        let comment: Int?
        let node: Int
    }

    let tree: HTMLTree
    private let limits: HTMLLimits
    private let places: [(id: String, place: Place)]
    private var commentTrees: [Int: HTMLTree] = [:]

    package init(_ bytes: [UInt8], limits: HTMLLimits = .standard) throws(ParseError) {
        guard bytes.count <= limits.bytes else { throw .tooLarge(bytes: bytes.count, limit: limits.bytes) }
        let utf8 = TextEncoding.utf8(bytes)
        let tree: HTMLTree = try utf8.withUnsafeBufferPointer { buffer throws(ParseError) in
            try HTMLTreeBuilder.tree(buffer, limits: limits)
        }
        self.tree = tree
        self.limits = limits
        places = Self.places(of: tree)
    }

    var root: HTMLElement { tree.root }

    /// The ids of all tables in document order, those of comments after those of the page.
    package var tableIDs: [String] { places.map(\.id) }

    /// The first table of this id, of the page before those of comments.
    package func table(id: String) throws(ParseError) -> HTMLElement? {
        guard let found = places.first(where: { $0.id == id }) else { return nil }
        return try element(found.place, id: id)
    }

    private func element(_ place: Place, id: String) throws(ParseError) -> HTMLElement? {
        guard let comment = place.comment else { return HTMLElement(tree: tree, index: place.node) }
        return try commentTree(comment).root.descendants.first { $0.tag == .table && $0.attribute(.id) == id }
    }

    /// The trees of the comments inside an element, such as the hidden list of a section.
    func commentTrees(in element: HTMLElement) throws(ParseError) -> [HTMLTree] {
        var trees: [HTMLTree] = []
        for (number, comment) in tree.comments.enumerated()
        where Int(comment.parent) >= element.index && Int(comment.parent) < element.end {
            trees.append(try commentTree(number))
        }
        return trees
    }

    private func commentTree(_ number: Int) throws(ParseError) -> HTMLTree {
        if let tree = commentTrees[number] { return tree }
        var limits = limits
        limits.elements -= tree.nodes.count + commentTrees.values.reduce(0) { $0 + $1.nodes.count }
        let parsed: HTMLTree = try tree.comments[number].bytes.withUnsafeBufferPointer { buffer throws(ParseError) in
            try HTMLTreeBuilder.tree(buffer, limits: limits)
        }
        commentTrees[number] = parsed
        return parsed
    }

    private static func places(of tree: HTMLTree) -> [(id: String, place: Place)] {
        var places: [(id: String, place: Place)] = []
        for node in tree.nodes.indices where tree.nodes[node].tag == .table {
            guard let id = tree.attributeString(.id, of: node) else { continue }
            places.append((id, Place(comment: nil, node: node)))
        }
        for (number, comment) in tree.comments.enumerated() {
            for id in tableIDs(in: comment.bytes) { places.append((id, Place(comment: number, node: 0))) }
        }
        return places
    }

    /// The ids of the tables in a comment, read without parsing it.
    private static func tableIDs(in comment: [UInt8]) -> [String] {
        comment.withUnsafeBufferPointer { bytes in
            var ids: [String] = []
            var position = 0
            while let start = ByteScan.firstIndex(of: "<table", in: bytes, from: position) {
                position = start + 6
                let tag = bytes[position...].prefix { $0 != UInt8(ascii: ">") }
                let tagBytes = UnsafeBufferPointer(rebasing: tag)
                guard let name = ByteScan.firstIndex(of: " id=", in: tagBytes, from: 0) else { continue }
                let value = tagBytes[(name + 4)...].drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
                let id = value.prefix { ![UInt8(ascii: "\""), UInt8(ascii: "'"), 0x20].contains($0) }
                ids.append(String(decoding: id, as: UTF8.self))
            }
            return ids
        }
    }
}
