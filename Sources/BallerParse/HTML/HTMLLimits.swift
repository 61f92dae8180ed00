/// What a page may cost before it is refused; real pages need a tenth of it.
package struct HTMLLimits: Sendable {
    /// Bytes of the page as it came.
    package var bytes = 16 << 20
    /// Elements, those of tables hidden in comments included.
    package var elements = 600_000
    /// Tables with an id, and tables inside one another.
    package var tables = 2_000
    /// Elements inside one another.
    package var depth = 250
    /// Bytes of distinct element and attribute names: floods of invented attributes end here.
    package var names = 64 << 10

    /// Whether tables without a fault are read in one pass; otherwise libxml2 reads every one, with the same result.
    package var scansTables = true

    package static let standard = HTMLLimits()

    package init() {}
}
