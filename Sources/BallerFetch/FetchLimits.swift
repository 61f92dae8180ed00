/// What one crawl may use of a site and of this machine.
package struct FetchLimits: Sendable, Equatable {
    /// From the first byte sent to the last byte received of one request.
    package var totalTime: Duration = .seconds(60)
    /// Largest body, after decompression.
    package var bodyBytes: Int = 16 << 20
    /// Hops that one page may take.
    package var redirects: Int = 5
    /// Tries of one page when the server fails or the connection breaks.
    package var tries: Int = 3
    /// Wait before the second try; doubled before each further one.
    package var firstBackoff: Duration = .seconds(10)
    /// Answers 429 in a row after which crawling stops.
    package var tooManyInARow: Int = 5
    /// Silence after a 429 that names no time.
    package var standDown: Duration = .seconds(300)
    /// A session that is told to be silent for longer stops instead of waiting.
    package var longestWait: Duration = .seconds(3600)
    /// A status-200 HTML page without `</html>` near its end counts as cut off.
    package var requiresClosedHTML = true

    package init() {}
}
