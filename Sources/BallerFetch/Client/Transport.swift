package import Foundation

/// One request as it goes out.
package struct WireRequest: Sendable {
    package let url: URL
    package let headers: [String: String]

    package init(url: URL, headers: [String: String]) {
        self.url = url
        self.headers = headers
    }
}

/// One answer as it came in: redirects not followed, body decompressed.
package struct WireResponse: Sendable {
    package let status: Int
    /// Names in lower case; several of one name joined by commas.
    package let headers: [String: String]
    package let body: Data

    package init(status: Int, headers: [String: String], body: Data) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

/// Sends one request and reads one answer within the limits.
package protocol Transport: Sendable {
    /// - Throws: `FetchError.serverFailed` when the connection fails or time is up, `FetchError.bodyTooLarge`,
    ///   `FetchError.pageIncomplete`, `CancellationError`.
    func exchange(_ request: WireRequest, limits: FetchLimits) async throws -> WireResponse
}
