/// The addresses on a page: its own, and those it links to.
package struct PageLinks: Sendable {
    /// The address that the page gives for itself, if any.
    package let canonical: String?
    /// The targets of all links as written, those in tables last; repeats included.
    package let hrefs: [String]

    package init(_ bytes: [UInt8], limits: HTMLLimits = .standard) throws(ParseError) {
        guard !bytes.isEmpty else { throw .emptyPage }
        let document = try HTMLDocument(bytes, limits: limits)
        let link = try document.head().descendants.first { $0.tag == .link && $0.attribute(.rel) == "canonical" }
        canonical = link?.attribute(.href)
        let roots = [try document.root()] + (try document.comments() + document.allTables()).map(\.root)
        hrefs = roots.flatMap { root in root.all(.a).compactMap { $0.attribute(.href) } }
    }
}
