import BallerFetch
import BallerParse
package import Foundation

/// Finds links with the page parser: the one place where fetching and parsing meet.
package struct PageLinkDiscoverer: LinkDiscoverer {
    package init() {}

    package func links(in body: Data, at url: URL) throws -> [URL] {
        try PageLinks(Array(body)).hrefs.compactMap { URL(string: $0, relativeTo: url)?.absoluteURL }
    }
}
