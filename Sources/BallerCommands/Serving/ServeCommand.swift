import ArgumentParser
import BallerArtifact
import BallerCore
import BallerSQL
import BallerServing
import BallerWeb
import Configuration
import Foundation
import Logging
import ServiceLifecycle

struct ServeCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the published artifact as a JSON API and a website.",
        discussion: """
            Switches to a newly published artifact by itself, on SIGHUP, and on `baller reload`; no request fails or sees
            two artifacts. If nothing is published yet, it waits, and /readyz says so. SIGTERM and Ctrl-C let running
            requests finish.

              baller serve --store store
              baller serve --store store --port 9000 --admin-token-file admin-token
              baller serve --store store --raw raw --with-schedule
            """
    )

    @OptionGroup var store: StoreOption

    @Option(help: ArgumentHelp("The address to listen on.", valueName: "address"))
    var host: String?

    @Option(help: ArgumentHelp("The TCP port to listen on; 0 takes a free one.", valueName: "port"))
    var port: Int?

    @Flag(help: "Answer every request from the database, without the response cache.")
    var noResponseCache = false

    @Flag(help: "Do not log requests.")
    var noAccessLog = false

    @Option(
        help: ArgumentHelp(
            "File with the bearer token of the admin routes; without it they are off.",
            valueName: "file"
        )
    )
    var adminTokenFile: String?

    @Flag(help: "Serve data that may not be redistributed to other machines as well.")
    var allowRestrictedSources = false

    @Flag(help: "Also fetch, build and publish by a schedule, as `baller operate` does.")
    var withSchedule = false

    @OptionGroup var raw: RawOption

    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let settings = try await settings()
        let lines = LineSink.writing(to: .standardError, name: "log")
        var timeToClose = 0.5
        defer { lines.close(within: timeToClose) }
        let format = try await settings.logFormat()
        var logger = Logger(label: "baller") { OperatorLog(lines: lines, label: $0, format: format) }
        logger.logLevel = try await settings.logLevel()
        var web = try await settings.web()
        // The signal thread has the last word, shortly after the server should have ended.
        ProcessSignals.shared.limit(web.shutdownDelay + web.drainLimit)
        timeToClose = min(timeToClose, web.drainLimit.seconds / 8)
        web.connections = try fitting(web.connections, logger)
        let store = try await settings.artifactStore()
        let rule = try await RedistributionRule(settings, host: web.host)
        let warehouse = try Warehouse.bundled()
        web.desk = try await settings.adminDesk(warehouse)
        let serving = ArtifactServing(
            store: store,
            warehouse: warehouse,
            options: try await settings.serving(),
            admit: { try rule.check($0) },
            logger: logger
        )
        let webhook = try await Webhook(settings, serving.reloader.notices, logger: logger)
        try await open(serving, on: terminal)
        let server = try WebServer(
            serving,
            web,
            log: web.writesAccessLog ? .standardOutput(timeToClose: timeToClose) : nil,
            logger: logger,
            onRunning: { [host = web.host] in terminal.say("baller: serving \(store.root.path) on http://\(host):\($0)")
            }
        )
        let schedule =
            withSchedule ? try await ScheduleService(settings, serving, server.metrics, logger: logger) : nil
        let others: [(any Service)?] = [webhook, schedule]
        try await run(server, serving, others.compactMap(\.self), logger)
    }

    private func run(
        _ server: WebServer,
        _ serving: ArtifactServing,
        _ others: [any Service],
        _ logger: Logger
    ) async throws {
        let signals = ProcessSignals.shared
        let hangups = ReloadOnHangup(serving.reloader, signals.hangups)
        var services = (server.services + [hangups] + others).map {
            ServiceGroupConfiguration.ServiceConfiguration(service: $0)
        }
        services.append(
            .init(
                service: StopOnSignal(stop: signals.stop),
                successTerminationBehavior: .gracefullyShutdownGroup
            )
        )
        try await ServiceGroup(configuration: .init(services: services, logger: logger)).run()
    }

    /// As many connections as the system's descriptors allow.
    private func fitting(_ wanted: ConnectionLimits, _ logger: Logger) throws -> ConnectionLimits {
        let files = OpenFileLimit.raised()
        let limits = try files.fitting(wanted)
        if limits.total < wanted.total {
            logger.warning(
                "fewer connections than serve.connections: the limit of open files (ulimit -n) is low",
                metadata: ["connections": "\(limits.total)", "wanted": "\(wanted.total)", "files": "\(files.total)"]
            )
        }
        return limits
    }

    /// Opens the published artifact; if there is none, the server starts anyway and waits for it.
    private func open(_ serving: ArtifactServing, on terminal: Terminal) async throws {
        do {
            _ = try await serving.reloader.reload()
        } catch ServingError.nothingPublished(let store) {
            terminal.say(
                "baller: nothing is published in \(store) yet; waiting for `baller publish` or `baller build --publish`"
            )
        } catch ServingError.artifactRefused(let id, let cause as ArtifactError) {
            terminal.complain("baller: \(id) is published but cannot be served; no other artifact was tried")
            terminal.complain(
                "baller: run `baller rollback` for the previous artifact, or `baller publish` for another"
            )
            throw ServingError.artifactRefused(id, cause: cause)
        }
    }

    private func settings() async throws -> Settings {
        try await common.settings([
            store.flag,
            raw.flag,
            (SettingCatalog.host, ConfigValue(host)),
            (SettingCatalog.port, ConfigValue(port)),
            (SettingCatalog.responseCache, ConfigValue(noResponseCache, sets: false)),
            (SettingCatalog.accessLog, ConfigValue(noAccessLog, sets: false)),
            (SettingCatalog.adminTokenFile, ConfigValue(adminTokenFile)),
            (SettingCatalog.restrictedSources, ConfigValue(allowRestrictedSources, sets: true)),
        ])
    }
}
