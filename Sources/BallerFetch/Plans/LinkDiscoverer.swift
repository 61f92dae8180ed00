package import Foundation

/// Finds addresses in a page, so that fetching does not depend on parsing.
package protocol LinkDiscoverer: Sendable {
    /// All addresses that a page links to, made absolute against its own; order and repeats do not matter.
    ///
    /// - Throws: any error, if the page does not have the expected layout.
    func links(in body: Data, at url: URL) throws -> [URL]
}
