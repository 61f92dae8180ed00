/// One kind of page: its address and how it is made.
struct SiteRoute: Sendable {
    let path: String
    let artifactRoute: @Sendable (Site) -> ArtifactRoute

    init<Parameters: RouteParameters>(
        path: String,
        about: String,
        _ parameters: Parameters.Type = NoParameters.self,
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
                try site.html(page(request), from: request.reading.snapshot)
            }
        }
    }
}
