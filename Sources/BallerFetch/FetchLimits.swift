/// What one crawl may use of a site and of this machine.
package struct FetchLimits: Sendable, Equatable {
    /// One request, from the first byte sent to the last byte received.
    package var totalTime: Duration = .seconds(60)
    /// Maximum body size after decompression.
    package var bodyBytes: Int = 16 << 20
    /// Maximum redirects per page.
    package var redirects: Int = 5
    /// Tries per page when the server fails or the connection breaks.
    package var tries: Int = 3
    /// Wait before the second try; doubled before each further one.
    package var firstBackoff: Duration = .seconds(10)
    /// Number of 429 answers in a row that stops a crawl.
    package var tooManyInARow: Int = 5
    /// Silence after a 429 without a stated time.
    package var standDown: Duration = .seconds(300)
    /// Told to be silent for longer, a session stops instead of waiting.
    package var longestWait: Duration = .seconds(3600)
    /// Whether a 200 HTML page without `</html>` near its end counts as cut off.
    package var requiresClosedHTML = true

    package init() {}
}
