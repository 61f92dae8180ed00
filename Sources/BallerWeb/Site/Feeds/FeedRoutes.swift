/// What changed, for readers of feeds.
func feedRoutes(origin: String) -> [ArtifactRoute] {
    [
        feed(ChangeFeed.atomPath, "What changed, as an Atom feed.", "application/atom+xml; charset=utf-8", origin) {
            $0.atom
        },
        feed(ChangeFeed.jsonPath, "What changed, as a JSON Feed.", "application/feed+json; charset=utf-8", origin) {
            $0.json
        },
    ]
}

private func feed(
    _ path: String,
    _ about: String,
    _ contentType: String,
    _ origin: String,
    _ form: @escaping @Sendable (ChangeFeed) -> [UInt8]
) -> ArtifactRoute {
    ArtifactRoute(
        path,
        about,
        NoParameters.self,
        contentType: contentType,
        ignoresStrangers: true,
        isOfSwaps: true
    ) { request in
        form(try ChangeFeed(of: request.reading.snapshot, origin: origin))
    }
}
