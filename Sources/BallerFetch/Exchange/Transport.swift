package import Foundation

/// One outgoing request.
package struct WireRequest: Sendable {
    package let url: URL
    package let headers: [String: String]

    package init(url: URL, headers: [String: String]) {
        self.url = url
        self.headers = headers
    }
}

/// One answer as received: redirects not followed, body decompressed.
package struct WireResponse: Sendable {
    package let status: Int
    /// Lower-case names; repeated headers are joined by commas.
    package let headers: [String: String]
    package let body: Data

    package init(status: Int, headers: [String: String], body: Data) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

/// Sends one request and reads one answer, within the limits.
package protocol Transport: Sendable {
    /// - Throws: `FetchError.serverFailed` if the connection fails or the time is up, `FetchError.bodyTooLarge`,
    /// `FetchError.pageIncomplete`, `CancellationError`.
    func exchange(_ request: WireRequest, limits: FetchLimits) async throws -> WireResponse
}
