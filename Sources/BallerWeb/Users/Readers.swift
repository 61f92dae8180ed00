import BallerServing
import BallerUsers
import HTTPTypes
import Hummingbird
import Logging
import ServiceLifecycle

/// All that knows readers by their accounts, put together.
struct Readers: Sendable {
    let users: WebUsers
    let door: ReaderDoor
    let pages: PersonalPages
    let account: AccountRoutes
    let own: OwnRoutes
    let watch: SavedQueryWatch

    init(
        _ users: WebUsers,
        _ configuration: WebConfiguration,
        _ site: Site,
        _ serving: ArtifactServing,
        _ common: CommonFields,
        _ console: ConsoleRoutes,
        _ responder: ArtifactResponder,
        _ routes: RouteList,
        _ logger: Logger
    ) {
        self.users = users
        door = ReaderDoor(accounts: users.accounts, cookies: ReaderCookies(proxies: configuration.proxies))
        pages = PersonalPages(door: door, site: site, serving: serving)
        let finders = routes.artifactRoutes.filter { $0.isPage && $0.path.hasPrefix("\(SitePath.find)/") }
        let answers = SavedAnswers(
            console: console,
            responder: responder,
            finders: Dictionary(finders.map { ($0.path, $0) }) { first, _ in first }
        )
        account = AccountRoutes(
            users: users,
            site: site,
            serving: serving,
            door: door,
            common: common,
            answers: answers,
            mails: UserMailQueue(users, site: configuration.publicAddress, logger: logger),
            origin: configuration.publicAddress
        )
        own = OwnRoutes(accounts: users.accounts, door: door, serving: serving, common: common)
        watch = SavedQueryWatch(
            current: serving.current,
            asking: SavedQueryAsking(saved: SavedQueries(users.accounts), answers: answers),
            mailer: users.mailer,
            site: configuration.publicAddress,
            logger: logger
        )
    }

    func add(to routes: inout RouteList) {
        account.add(to: &routes)
        own.add(to: &routes)
    }

    /// What runs beside the server; mails only where something brings them.
    var services: [any Service] { users.mailer == nil ? [watch] : [account.mails, watch] }

    /// The key of an account that a request presents.
    func key(of request: Request) async throws -> AccountKey? { try await users.key(request.presentedKey) }

    /// Who asks for a page; `nil` for whom nobody knows, and where no page is asked for.
    func reader(of request: Request) async throws -> UserSession? {
        pages.concerns(request) ? try await door.session(of: request) : nil
    }
}
