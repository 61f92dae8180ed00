extension PageNotice.Kind {
    /// Titles of pages without data, as the site and the services in front of it write them.
    private static let titles: [(start: String, kind: PageNotice.Kind)] = [
        ("page not found", .notFound),
        ("rate limited request (429", .rateLimited),
        ("too many requests", .rateLimited),
        ("error 1015", .rateLimited),
        ("just a moment", .challenge),
        ("attention required", .challenge),
        ("access denied", .challenge),
        ("checking your browser", .challenge),
        ("500 internal server error", .serverError),
        ("502 bad gateway", .serverError),
        ("503 service", .serverError),
        ("504 gateway", .serverError),
        ("internal server error", .serverError),
        ("service unavailable", .serverError),
        ("we'll be right back", .serverError),
    ]

    init?(title: String) {
        let title = title.lowercased()
        guard let match = Self.titles.first(where: { title.hasPrefix($0.start) }) else { return nil }
        self = match.kind
    }
}
