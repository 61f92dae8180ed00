import BallerFetch
import BallerParse
import Foundation

/// Finds links with the parser of pages: the one place where fetching and parsing meet.
struct PageLinkDiscoverer: LinkDiscoverer {
    func links(in body: Data, at url: URL) throws -> [URL] {
        try PageLinks(Array(body)).hrefs.compactMap { URL(string: $0, relativeTo: url)?.absoluteURL }
    }
}
