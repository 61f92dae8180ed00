package import BallerServing
package import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore
package import ServiceLifecycle

/// The whole server, made of its configuration and of what answers.
package struct WebServer: Sendable {
    package let application: Application<FrontResponder>
    /// Every route, for the index and the documentation.
    package let routes: RouteList
    package let metrics: RequestMetrics
    private let drain: any Service
    /// What knows readers by their accounts; `nil` where there are none.
    let readers: Readers?

    /// `onRunning` is called with the port once the server listens.
    package init(
        _ serving: ArtifactServing,
        _ configuration: WebConfiguration,
        log: AccessLog? = nil,
        logger: Logger,
        onRunning: @escaping @Sendable (Int) async -> Void = { _ in }
    ) throws {
        let cache = ResponseCache(bytes: configuration.responseCacheBytes)
        let common = CommonFields(corsOrigin: configuration.corsOrigin)
        metrics = RequestMetrics()
        let gate = RateGate(configuration.limits, configuration.proxies)
        let connections = OpenConnections(configuration.connections)
        let listener = Listener()
        let access = AdminAccess(configuration.adminToken, configuration.proxies)
        var routes = RouteList()
        routes.add(apiRoutes(serving.columns, lists: serving.lists))
        routes.add(libraryRoutes(serving.library))
        let described = consoleOperations(serving.library) + (configuration.users == nil ? [] : OwnRoutes.operations)
        routes.add(
            indexRoutes(routes.artifactRoutes, described, serving.columns)
        )
        let console = Self.console(serving, configuration, common)
        console.add(to: &routes)
        ArtifactDownloads(serving: serving, isPrivate: configuration.isPrivate, common: common).add(to: &routes)
        OperationRoutes(
            serving: serving,
            configuration: configuration,
            connections: connections,
            cache: cache,
            metrics: metrics,
            gate: gate,
            log: log,
            common: common,
            access: access
        )
        .add(to: &routes)
        let site = try addSiteRoutes(
            to: &routes,
            columns: serving.columns,
            lists: serving.lists,
            console: console,
            origin: configuration.publicAddress,
            more: configuration.users == nil ? [] : [PageLink(text: "Sign in", link: AccountPath.signIn)]
        )
        let responder = ArtifactResponder(
            serving,
            cache,
            common,
            program: configuration.version,
            clock: configuration.clock
        )
        let readers = configuration.users.map { users in
            Readers(users, configuration, site, serving, common, console, responder, routes, logger)
        }
        readers?.add(to: &routes)
        if let desk = configuration.desk {
            let door = AdminDoor(access: access, readers: readers?.door)
            let admin = AdminRoutes(desk: desk, door: door, serving: serving, site: site, common: common)
            for route in admin.routes { routes.add(route) }
        }
        let front = FrontResponder(
            router: Self.router(routes, responder).buildResponder(),
            routes: routes,
            paths: Dictionary(routes.artifactRoutes.map { ($0.routerPath, $0.path) }) { first, _ in first },
            current: serving.current,
            cache: cache,
            readers: readers,
            gate: gate,
            common: common,
            metrics: metrics,
            log: log
        )
        self.routes = routes
        self.readers = readers
        drain = DrainService(
            connections,
            listener,
            delay: configuration.shutdownDelay,
            limit: configuration.drainLimit,
            clock: .continuous
        )
        application = Self.application(front, serving, configuration, connections, log, logger) { channel in
            listener.open(channel)
            try? await AcceptGate.guardDoor(of: channel, limit: configuration.connections.total, logger)
            await onRunning(channel.localAddress?.port ?? configuration.port)
        }
    }

    private static func console(
        _ serving: ArtifactServing,
        _ configuration: WebConfiguration,
        _ common: CommonFields
    ) -> ConsoleRoutes {
        let console = SQLConsole(
            command: configuration.consoleCommand,
            threads: configuration.consoleProcesses,
            queueLimit: configuration.consoleQueueLimit,
            limits: configuration.consoleLimits
        )
        return ConsoleRoutes(
            serving: serving,
            console: console,
            access: configuration.consoleAccess,
            proxies: configuration.proxies,
            library: serving.library,
            common: common
        )
    }

    /// The server and what stops before it, in the order for a `ServiceGroup`.
    package var services: [any Service] { [application, drain] + (readers?.services ?? []) }

    private static func router(_ routes: RouteList, _ responder: ArtifactResponder) -> Router<BasicRequestContext> {
        let router = Router(options: .autoGenerateHeadEndpoints)
        for route in routes.artifactRoutes {
            router.get(RouterPath(route.routerPath)) { request, context in
                try await responder.respond(to: request, context.parameters, with: route)
            }
        }
        for route in routes.plainRoutes {
            router.on(RouterPath(route.path), method: route.method) { request, context in
                try await route.respond(request, context)
            }
        }
        return router
    }

    private static func application(
        _ front: FrontResponder,
        _ serving: ArtifactServing,
        _ configuration: WebConfiguration,
        _ connections: OpenConnections,
        _ log: AccessLog?,
        _ logger: Logger,
        _ onRunning: @escaping @Sendable (any Channel) async -> Void
    ) -> Application<FrontResponder> {
        let watcher = ArtifactWatcher(
            serving.reloader,
            every: configuration.watchInterval,
            clock: .continuous,
            logger: logger
        )
        var application = Application(
            responder: front,
            server: HTTPServerBuilder { ConnectionChannel(connections: connections, responder: $0) },
            configuration: ApplicationConfiguration(
                address: .hostname(configuration.host, port: configuration.port),
                backlog: 1024
            ),
            services: [
                watcher, EngineRecovery(serving, clock: .continuous),
                EarlierRelease(serving.reloader, clock: .continuous),
            ],
            onServerRunning: onRunning,
            logger: logger
        )
        // Services stop from the last to the first: the log hears of every request.
        if let log { application.services.insert(log, at: 0) }
        return application
    }
}
