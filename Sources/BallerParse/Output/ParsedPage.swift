/// What a page says: typed rows and their provenance.
package struct ParsedPage: Sendable {
    package let type: String
    package let url: String
    /// Of the bytes as received, in lower-case hexadecimal.
    package let sha256: String
    package let parserVersion: String
    /// In the order the page type declares them; relations without rows are left out.
    package let tables: [ParsedTable]

    package func table(_ name: String) -> ParsedTable? { tables.first { $0.name == name } }
}
