import BallerServing
import BallerWeb
import Logging

extension Settings {
    /// How the server listens and what it accepts.
    func web() async throws -> WebConfiguration {
        var web = WebConfiguration()
        web.host = try await value(SettingCatalog.host)
        web.port = try await value(SettingCatalog.port, in: 0...65535)
        let cacheMegabytes = try await value(SettingCatalog.responseCacheMegabytes, in: 0...65536)
        web.responseCacheBytes = try await value(SettingCatalog.responseCache) ? cacheMegabytes << 20 : 0
        let origin = try await value(SettingCatalog.corsOrigin)
        web.corsOrigin = origin.isEmpty ? nil : origin
        web.watchInterval = .milliseconds(try await value(SettingCatalog.watchMilliseconds, in: 10...3_600_000))
        let hours = try await value(SettingCatalog.longestHours, in: 0...87_600)
        web.longestAge = hours == 0 ? nil : .seconds(hours * 3600)
        web.shutdownDelay = .milliseconds(try await value(SettingCatalog.shutdownMilliseconds, in: 0...600_000))
        web.drainLimit = .milliseconds(try await value(SettingCatalog.drainMilliseconds, in: 100...600_000))
        web.connections = try await connections()
        web.writesAccessLog = try await value(SettingCatalog.accessLog)
        web.adminToken = try await value(SettingCatalog.adminTokenFile).map { try AdminTokenFile($0).token }
        web.version = ProgramVersion.running
        web.publicAddress = try await publicAddress()
        web.isPrivate = try await isPrivate(web.host)
        web.proxies = try await proxies()
        web.limits = try await limits()
        try await addConsole(to: &web)
        web.users = try await users()
        return web
    }

    /// Where readers reach the server, without a slash at the end; empty where that is not set.
    func publicAddress() async throws -> String {
        guard let address = try await value(SettingCatalog.publicAddress) else { return "" }
        guard let url = WebAddress(address), url.query == nil else {
            throw SettingsError.outOfRange(
                key: SettingCatalog.publicAddress.key,
                value: address,
                allowed: "the http or https address of a server, such as https://stats.example.org"
            )
        }
        return String(address.reversed().drop { $0 == "/" }.reversed())
    }

    private func addConsole(to web: inout WebConfiguration) async throws {
        let key = try await value(SettingCatalog.sqlKeyFile)
            .map { try AdminTokenFile($0, of: SettingCatalog.sqlKeyFile).token }
        web.consoleAccess =
            switch (try await value(SettingCatalog.sqlConsole, as: ConsoleSwitch.self), key) {
            case (.on, _): .everybody
            case (_, let key?): .key(key)
            case (.loopback, nil): web.isPrivate ? .everybody : .nobody
            case (.off, nil): .nobody
            }
        web.consoleProcesses = try await value(SettingCatalog.sqlProcesses, in: 1...64)
        web.consoleLimits.milliseconds = try await value(SettingCatalog.sqlMilliseconds, in: 100...600_000)
        web.consoleLimits.memoryBytes = try await value(SettingCatalog.sqlMemory, in: 32...65_536) << 20
        web.consoleLimits.rows = try await value(SettingCatalog.sqlRows, in: 1...10_000_000)
        web.consoleCommand = SQLWorkerCommand.command
    }

    private func connections() async throws -> ConnectionLimits {
        var limits = ConnectionLimits()
        limits.total = try await value(SettingCatalog.connections, in: 1...60_000)
        limits.perAddress = try await value(SettingCatalog.connectionsPerAddress, in: 1...60_000)
        limits.request = .milliseconds(try await value(SettingCatalog.requestMilliseconds, in: 100...600_000))
        limits.idle = .milliseconds(try await value(SettingCatalog.idleMilliseconds, in: 100...3_600_000))
        limits.write = .milliseconds(try await value(SettingCatalog.writeMilliseconds, in: 100...600_000))
        return limits
    }

    /// How queries are run.
    func serving() async throws -> ArtifactServing.Options {
        var options = ArtifactServing.Options(
            queryThreads: try await value(SettingCatalog.queryThreads, in: 1...256),
            queueLimit: try await value(SettingCatalog.queueLimit, in: 0...100_000),
            deadline: .milliseconds(try await value(SettingCatalog.queryDeadline, in: 1...3_600_000)),
            memoryLimitBytes: try await serveMemoryBytes(),
            openingLimit: try await openingLimit(),
            swapStrategy: try await value(SettingCatalog.swapStrategy, as: SwapStrategy.self)
        )
        options.earlier = EarlierArtifacts(
            count: try await value(SettingCatalog.earlierArtifacts, in: 0...16),
            time: .milliseconds(try await value(SettingCatalog.earlierMilliseconds, in: 0...86_400_000))
        )
        options.exports.tables = try await value(SettingCatalog.exportTables, in: 0...1000)
        options.exports.time = .milliseconds(try await value(SettingCatalog.exportMilliseconds, in: 1...86_400_000))
        options.exports.fileBytes = try await value(SettingCatalog.exportMegabytes, in: 1...1_048_576) << 20
        return options
    }

    /// Engine memory for one open artifact.
    func serveMemoryBytes() async throws -> Int {
        try await value(SettingCatalog.serveMemory, in: 32...1_048_576) << 20
    }

    /// Time limit for opening an artifact once its bytes are verified.
    func openingLimit() async throws -> Duration {
        .milliseconds(try await value(SettingCatalog.openMilliseconds, in: 1...3_600_000))
    }

    func logLevel() async throws -> Logger.Level {
        try await value(SettingCatalog.logLevel, as: Logger.Level.self)
    }

    func logFormat() async throws -> OperatorLog.Format {
        try await value(SettingCatalog.logFormat, as: OperatorLog.Format.self)
    }
}

/// Who may use the console without a key.
enum ConsoleSwitch: String, CaseIterable {
    case loopback, on, off
}
