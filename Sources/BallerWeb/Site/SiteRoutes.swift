import BallerServing
import HTTPTypes
import Hummingbird
import NIOCore

/// Adds the pages, their files and the way that problems look in a browser.
package func addSiteRoutes(to routes: inout RouteList) throws {
    let site = try Site()
    for route in SiteRoute.all { routes.add(route.artifactRoute(site)) }
    for asset in site.assets.byPath.values.sorted(by: { $0.path < $1.path }) { routes.add(asset.route) }
    routes.add(robots)
    routes.problemPage = { problem in
        let page = ProblemView(problem).page
        // The layout was rendered when the site was made; a page of plain text is the answer should it fail all the same.
        return (try? site.html(page, from: nil)) ?? Array(problem.detail.utf8)
    }
}

/// One kind of page: its address and how it is made.
struct SiteRoute: Sendable {
    let path: String
    fileprivate let artifactRoute: @Sendable (Site) -> ArtifactRoute

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

    static let all = [
        HomeView.route, PlayersView.route, PlayerView.route, GameLogView.route, SplitsView.route, ShootingView.route,
        TeamsView.route, TeamView.route, TeamSeasonView.route, GamesView.route, GameView.route, PlaysView.route,
        SeasonsView.route, SeasonView.route,
        StandingsView.route, StandingsView.newestRoute,
    ]
}

extension SiteAssets.Asset {
    /// Kept by browsers for a year: another content has another name.
    fileprivate var route: PlainRoute {
        PlainRoute(.get, path, "A file of the site.") { request, _ in
            let coding = packed == nil ? .identity : ContentCoding(acceptedBy: request.headers)
            let body = coding == .gzip ? packed ?? bytes : bytes
            var fields: HTTPFields = [
                .contentType: contentType,
                .contentLength: String(body.count),
                .cacheControl: "public, max-age=31536000, immutable",
                .xContentTypeOptions: "nosniff",
            ]
            fields.say(coding)
            return Response(status: .ok, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
        }
    }
}

/// Crawlers may read the pages, but neither the API nor the endless forms of the search.
private let robots = PlainRoute(.get, "/robots.txt", "What crawlers may read.") { _, _ in
    let text = """
        User-agent: *
        Disallow: /api/
        Disallow: /admin/
        Disallow: /players?
        Crawl-delay: 1

        """
    return Response(
        status: .ok,
        headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "public, max-age=3600"],
        body: ResponseBody(byteBuffer: ByteBuffer(string: text))
    )
}
