/// A page, parsed lazily: each table with an id (inside a comment or not) is parsed on its own the first time it is
/// asked for, and so is the rest of the page.
package final class HTMLDocument {
    let bytes: [UInt8]
    private let limits: HTMLLimits
    let slices: TableSlices
    private var tables: [Int: HTMLTree] = [:]
    private var skeleton: HTMLTree?
    private var headTree: HTMLTree?
    private var commentTrees: [Int: HTMLTree] = [:]
    private var elements = 0

    package init(_ bytes: [UInt8], limits: HTMLLimits = .standard) throws(ParseError) {
        guard bytes.count <= limits.bytes else { throw .tooLarge(bytes: bytes.count, limit: limits.bytes) }
        self.bytes = TextEncoding.utf8(bytes)
        self.limits = limits
        slices = self.bytes.withUnsafeBufferPointer { TableSlices($0, limit: limits.tables) }
        if slices.isOverLimit { throw .tooManyTables(limit: limits.tables) }
    }

    /// The ids of all tables, in document order.
    package var tableIDs: [String] { slices.tables.map(\.id) }

    /// The first table with this id.
    package func table(id: String) throws(ParseError) -> HTMLElement? {
        guard let number = slices.tables.firstIndex(where: { $0.id == id }) else { return nil }
        let tree = try tableTree(number)
        return tree.nodes.indices.first { tree.nodes[$0].tag == .table }.map { HTMLElement(tree: tree, index: $0) }
    }

    private func tableTree(_ number: Int) throws(ParseError) -> HTMLTree {
        if let tree = tables[number] { return tree }
        let range = slices.tables[number].range
        let limits = remaining
        let tree: HTMLTree = try bytes.withUnsafeBufferPointer { buffer throws(ParseError) in
            let slice = UnsafeBufferPointer(rebasing: buffer[range])
            return try Self.tree(slice, as: .table, limits: limits)
        }
        count(tree)
        tables[number] = tree
        return tree
    }

    private static func tree(
        _ bytes: UnsafeBufferPointer<UInt8>,
        as part: MarkupScanner.Part,
        limits: HTMLLimits
    ) throws(ParseError) -> HTMLTree {
        if limits.scansTables, let tree = MarkupScanner.tree(bytes, as: part, limits: limits) { return tree }
        return try HTMLTreeBuilder.tree(bytes, limits: limits)
    }

    /// What the element limit leaves for the next part.
    private var remaining: HTMLLimits {
        var limits = limits
        limits.elements -= elements
        return limits
    }

    private func count(_ tree: HTMLTree) { elements += tree.nodes.count }

    /// The page without its tables that have an id, and without scripts.
    func root() throws(ParseError) -> HTMLElement {
        if let skeleton { return skeleton.root }
        let limits = remaining
        let tree: HTMLTree = try bytes.withUnsafeBufferPointer { buffer throws(ParseError) in
            let rest = slices.skeleton(of: buffer)
            return try rest.withUnsafeBufferPointer { rest throws(ParseError) in
                try Self.tree(rest, as: .page, limits: limits)
            }
        }
        count(tree)
        skeleton = tree
        return tree.root
    }

    /// The trees of the page's comments, such as hidden boxes.
    func comments() throws(ParseError) -> [HTMLTree] {
        let page = try root().tree
        var trees: [HTMLTree] = []
        for (number, comment) in page.comments.enumerated() {
            if let tree = commentTrees[number] {
                trees.append(tree)
                continue
            }
            let limits = remaining
            let tree: HTMLTree = try comment.bytes.withUnsafeBufferPointer { buffer throws(ParseError) in
                try HTMLTreeBuilder.tree(buffer, limits: limits)
            }
            count(tree)
            commentTrees[number] = tree
            trees.append(tree)
        }
        return trees
    }

    /// The trees of all tables that have an id.
    func allTables() throws(ParseError) -> [HTMLTree] {
        var trees: [HTMLTree] = []
        for number in slices.tables.indices { trees.append(try tableTree(number)) }
        return trees
    }

    /// Everything before the page's body, or the start of a fragment: title and addresses.
    func head() throws(ParseError) -> HTMLElement {
        if let headTree { return headTree.root }
        let limits = limits
        let tree: HTMLTree = try bytes.withUnsafeBufferPointer { buffer throws(ParseError) in
            let body = ByteScan.firstIndex(of: "<body", in: buffer, from: 0)
            let head = UnsafeBufferPointer(rebasing: buffer.prefix(min(body ?? buffer.count, 64 << 10)))
            // A fragment would be cut in the middle of its content, which is slow to repair; most contain nothing from
            // a head.
            guard body != nil || Self.hasHeadElements(head) else { return HTMLElement.nothing.tree }
            return try Self.tree(head, as: .page, limits: limits)
        }
        headTree = tree
        return tree.root
    }

    private static func hasHeadElements(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let names: [StaticString] = ["title", "link", "meta"]
        var position = 0
        while let tag = ByteScan.firstIndex(of: "<", in: bytes, from: position) {
            position = tag + 1
            let rest = UnsafeBufferPointer(rebasing: bytes[position...])
            if names.contains(where: { rest.startsInAnyCase($0) }) { return true }
        }
        return false
    }

    /// The text of the first `<h1>`, empty if the page has none.
    func heading() throws(ParseError) -> String {
        let limits = limits
        return try bytes.withUnsafeBufferPointer { buffer throws(ParseError) in
            guard let start = ByteScan.firstIndex(of: "<h1", in: buffer, from: 0),
                let end = ByteScan.firstIndex(of: "</h1", in: buffer, from: start), end - start < 4096
            else { return "" }
            let slice = UnsafeBufferPointer(rebasing: buffer[start..<min(end + 5, buffer.count)])
            return try Self.tree(slice, as: .page, limits: limits).root.text
        }
    }
}
