package import BallerSQL
import HTTPTypes
import Hummingbird
import NIOCore

/// Adds the pages, their files and the way that problems look in a browser.
///
/// `origin` is where readers reach the server, such as `https://stats.example.org`; empty where that is not known.
package func addSiteRoutes(to routes: inout RouteList, columns: ColumnDictionary, origin: String) throws {
    let site = try Site(columns: columns)
    let described = APIPage.route(routes.artifactRoutes)
    for route in SiteRoute.all + [described] { routes.add(route.artifactRoute(site)) }
    for asset in site.assets.byPath.values.sorted(by: { $0.path < $1.path }) { routes.add(asset.route) }
    routes.add(feedRoutes(origin: origin))
    routes.add(robots)
    routes.problemPage = { problem in
        let page = problemPage(problem)
        // The layout was rendered when the site was made; a page of plain text is the answer should it fail all the same.
        return (try? site.html(page, from: nil)) ?? Array(problem.detail.utf8)
    }
}

extension SiteRoute {
    /// All kinds of pages.
    static let all =
        [HomePage.route] + players + teams + games + seasons + people + history + find + data

    private static let players =
        [PlayersPage.route, PlayerPage.route, GameLogPage.route, SplitsPage.route, ShootingPage.route]
        + [GameLogPage.advancedRoute, OnOffPage.route, CareerSplitsPages.splits, CareerSplitsPages.shooting]
        + PlayerModePage.routes + CareerLogPage.routes + PlayersLetterPage.routes
        + [ComparePage.route, MeetingsPage.route]
    private static let teams = [
        TeamsPage.route, TeamPage.route, TeamPlayersPage.route, TeamLeadersPage.route, TeamCoachesPage.route,
        TeamDraftPage.route, TeamNumbersPage.route, TeamSeasonPage.route, TeamSeasonPlayersPage.route,
        TeamGamesPage.route, TeamSplitsPage.route, TeamLineupsPage.route, TeamMovesPage.route,
    ]
    private static let games = [
        GamesPage.route, GamePage.route, PlaysPage.route, PlaysPage.periodRoute, GamePartPage.route, ShotsPage.route,
        PlusMinusPage.route, DayLeadersPage.route,
    ]
    private static let seasons = [
        SeasonsPage.route, SeasonPage.route, SeasonPlayersPage.route, SeasonTeamsPage.route, SeasonLeadersPage.route,
        SeasonGamesPage.route, SeasonGamesPage.monthRoute, SeasonTransactionsPage.route, SeasonSalariesPage.route,
        SeasonNumbersPage.route, InjuriesPage.route, StandingsPage.route, StandingsPage.newestRoute,
        ExpandedStandingsPage.route, StandingsGridPage.route, StandingsOnDayPage.route,
    ]
    private static let people = [
        CoachesPage.route, CoachPage.route, RefereesPage.route, RefereePage.route, ExecutivesPage.route,
        ExecutivePage.route, CollegesPage.route, CollegePage.route, ArenasPage.route, BirthdaysPage.route,
        BirthdayPage.route,
    ]
    private static let history = [
        HistoryPage.route, PlayoffsIndexPage.route, PlayoffsPage.route, SeriesPage.route, DraftsPage.route,
        DraftPage.route, AwardsPage.route, AwardPage.route, SeasonAwardsPage.route, HallOfFamePage.route,
        AllStarGamesPage.route, AllStarPage.route, LeadersIndexPage.route, LeadersPage.route,
    ]
    private static let find = [FindPage.route]
    private static let data = [DataPage.route]
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
