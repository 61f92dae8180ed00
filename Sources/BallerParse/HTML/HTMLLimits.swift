/// What a page may cost before it is refused; real pages need a tenth of it.
package struct HTMLLimits: Sendable {
    /// Bytes of the page as received.
    package var bytes = 16 << 20
    /// Elements, including those of tables hidden in comments.
    package var elements = 600_000
    /// Tables with an id, and tables nested in others.
    package var tables = 2_000
    /// Nesting depth of elements.
    package var depth = 250
    /// Bytes of distinct element and attribute names; stops floods of invented attributes.
    package var names = 64 << 10

    /// Whether well-formed tables are read in one pass; if false, libxml2 reads every table, with the same result.
    package var scansTables = true

    package static let standard = HTMLLimits()

    package init() {}
}
