/// One kind of page: its address and how it is made.
struct SiteRoute: Sendable {
    let path: String
    let artifactRoute: @Sendable (Site) -> ArtifactRoute

    /// `isOfSwaps` is a page about the swaps that led to the artifact, of which there may be more when it is served again; `isOfToday`
    /// one whose queries know the day of the request as `game_date`.
    init<Parameters: RouteParameters>(
        path: String,
        about: String,
        _ parameters: Parameters.Type,
        isOfSwaps: Bool = false,
        isOfToday: Bool = false,
        page: @escaping @Sendable (ArtifactRequest<Parameters>) throws -> Page
    ) {
        self.path = path
        artifactRoute = { site in
            ArtifactRoute(
                path,
                about,
                parameters,
                contentType: "text/html; charset=utf-8",
                ignoresStrangers: true,
                isOfToday: isOfToday,
                isOfSwaps: isOfSwaps
            ) { request in
                let reading = request.reading
                let address = PageAddress(reading.request)
                guard let table = reading.request.wishes["csv"] else {
                    return try site.html(page(request), from: reading.snapshot, at: address)
                }
                reading.file = (AnswerFormat.csv.contentType, address.fileName(of: table))
                return try site.csv(of: table, on: page(request), from: reading.snapshot, at: address)
            }
        }
    }

    /// A page that takes nothing.
    init(path: String, about: String, page: @escaping @Sendable (ArtifactRequest<NoParameters>) throws -> Page) {
        self.init(path: path, about: about, NoParameters.self, page: page)
    }
}
