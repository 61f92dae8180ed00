import BallerSQL
import BallerServing
import HTTPTypes
import Hummingbird
import NIOCore

/// Adds the pages, their files and the way that problems look in a browser.
///
/// - Returns: what draws pages, for those that are no part of the site itself.
///
/// `lists` are what finders look through, and `console` runs the statements of pages; `origin` is where readers reach the server, such as `https://stats.example.org`; empty where that is not known. Every page leads to `more`, too.
func addSiteRoutes(
    to routes: inout RouteList,
    columns: ColumnDictionary,
    lists: [String: ListQuery],
    console: ConsoleRoutes,
    origin: String,
    more: [PageLink]
) throws -> Site {
    let site = try Site(columns: columns, origin: origin, more: more)
    let described = APIPage.route(routes.artifactRoutes)
    let made = FinderPage.routes(lists) + [described, QueriesPage.route(console.library), GlossaryPage.route(columns)]
    for route in SiteRoute.all + made { routes.add(route.artifactRoute(site)) }
    for asset in site.assets.byPath.values.sorted(by: { $0.path < $1.path }) { routes.add(asset.route) }
    routes.add(CardRoute.all)
    routes.add(feedRoutes(origin: origin))
    for route in StatementPages(site: site, console: console).routes { routes.add(route) }
    let pages = (SiteRoute.all + made).map(\.path).filter { !$0.contains("{") }
    let questions = console.library.keys.sorted().map(SitePath.query)
    let machines = machineRoutes(site, pages: pages + [SitePath.sql] + questions)
    routes.add(machines.artifact)
    for route in machines.plain { routes.add(route) }
    routes.problemPage = { problem, path in
        if let page = problem.page { return page }
        let page = problemPage(problem, path: path)
        // The layout was rendered when the site was made; a page of plain text is the answer should it fail all the same.
        return (try? site.html(page, from: nil)) ?? Array(problem.detail.utf8)
    }
    return site
}

extension SiteRoute {
    /// All kinds of pages.
    static let all =
        [HomePage.route] + players + teams + games + seasons + people + history + find + data

    private static let players =
        [PlayersPage.route, PlayerPage.route, GameLogPage.route, SplitsPage.route, ShootingPage.route]
        + [GameLogPage.advancedRoute, OnOffPage.route, CareerSplitsPages.splits, CareerSplitsPages.shooting]
        + PlayerModePage.routes + CareerLogPage.routes + PlayersLetterPage.routes
        + [ComparePage.route, MeetingsPage.route, SimilarPlayersPage.route]
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
        ExecutivePage.route, CollegesPage.route, CollegePage.route, ArenasPage.route, ArenaPage.route,
        BirthplacesPage.route, BirthplacePage.route, BirthdaysPage.route,
        BirthdayPage.route,
    ]
    private static let history = [
        HistoryPage.route, PlayoffsIndexPage.route, PlayoffsPage.route, SeriesPage.route, DraftsPage.route,
        DraftPage.route, AwardsPage.route, AwardPage.route, SeasonAwardsPage.route, HallOfFamePage.route,
        AllStarGamesPage.route, AllStarPage.route, LeadersIndexPage.route, LeadersPage.route,
    ]
    private static let find = [FindPage.route, SearchPage.route] + StreaksPage.routes
    private static let data = [
        DataPage.route, CoveragePage.route, QualityPage.route, BuildsPage.route, CheckPage.route, ConflictsPage.route,
        RejectsPage.route,
        SourcesPage.route, ChangesPage.route, SwapPage.route, TablesPage.route, TablePage.route, BuildPage.route,
        AboutPage.route,
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
