package import Foundation

/// Finds addresses in a page, so that fetching need not know how pages are read.
package protocol LinkDiscoverer: Sendable {
    /// All addresses that a page links to, made absolute against its own; order and repeats do not matter.
    ///
    /// - Throws: anything, when the page is not of the layout that it should have.
    func links(in body: Data, at url: URL) throws -> [URL]
}
