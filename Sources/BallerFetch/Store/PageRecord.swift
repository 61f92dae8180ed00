import BallerPages
package import Foundation

/// One line of the raw store's index: the answer to one request.
package struct PageRecord: Sendable, Equatable, Codable {
    /// How a page came into the store.
    package enum Origin: String, Sendable, Codable {
        case fetched
        /// A person saved it in a browser.
        case saved
    }

    package let url: URL
    /// Where redirects ended, if there were any.
    package var finalURL: URL?
    /// The name of the page's kind when the answer came; the address determines the kind.
    package let type: String
    package var origin: Origin
    package var status: Int
    /// When the body was received.
    package var fetchedAt: Date
    /// When the site last confirmed this page: later than `fetchedAt` after a 304.
    package var checkedAt: Date
    /// Lower-case names; no cookies.
    package var headers: [String: String]
    /// SHA-256 of the page in hexadecimal; `nil` without a body, such as after a 404.
    package var sha256: String?
    /// Uncompressed size of the page.
    package var bytes: Int

    /// A record of an answer; size and hash are filled in when a body is kept.
    package init(
        url: URL,
        origin: Origin = .fetched,
        status: Int,
        at time: Date,
        headers: [String: String]
    ) {
        self.url = url
        type = PageAddress(url: url)?.kind.name ?? "other"
        self.origin = origin
        self.status = status
        self.headers = headers
        fetchedAt = time
        checkedAt = time
        bytes = 0
    }

    package var hasPage: Bool { sha256 != nil && status == 200 }

    package var validators: Validators? {
        let validators = Validators(etag: headers["etag"], lastModified: headers["last-modified"])
        return validators.etag == nil && validators.lastModified == nil ? nil : validators
    }
}

/// A page from the raw store, with its hash verified.
package struct KeptPage: Sendable {
    package let record: PageRecord
    package let body: Data
}
