import BallerServing

/// The pictures that previews of links show, each at the address of its page under `/cards`.
enum CardRoute {
    static let all = [SiteCard.route, PlayerCard.route, TeamSeasonCard.route, GameSharingCard.route, SeasonCard.route]

    /// A card is made and drawn where pages are, on the threads that may block, and is kept as they are.
    static func route<Names: RouteParameters>(
        _ path: String,
        _ about: String,
        _ parameters: Names.Type,
        card: @escaping @Sendable (ArtifactRequest<Names>) throws -> SharingCard
    ) -> ArtifactRoute {
        ArtifactRoute(path, about, parameters, contentType: "image/png", ignoresStrangers: true) { request in
            try card(request).png()
        }
    }
}
