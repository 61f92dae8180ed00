/// One kind of page: its address and how it is made.
struct SiteRoute: Sendable {
    let path: String
    let artifactRoute: @Sendable (Site) -> ArtifactRoute

    init<Parameters: RouteParameters>(
        path: String,
        about: String,
        _ parameters: Parameters.Type,
        page: @escaping @Sendable (ArtifactRequest<Parameters>) throws -> Page
    ) {
        self.path = path
        artifactRoute = { site in
            ArtifactRoute(
                path,
                about,
                parameters,
                contentType: "text/html; charset=utf-8",
                ignoresStrangers: true
            ) { request in
                try site.html(
                    page(request),
                    from: request.reading.snapshot,
                    at: PageAddress(request.reading.request)
                )
            }
        }
    }

    /// A page that takes nothing.
    init(path: String, about: String, page: @escaping @Sendable (ArtifactRequest<NoParameters>) throws -> Page) {
        self.init(path: path, about: about, NoParameters.self, page: page)
    }
}
