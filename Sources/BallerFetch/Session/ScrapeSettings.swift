package import BallerCore
package import Foundation

/// The settings of a crawl.
package struct ScrapeSettings: Sendable {
    /// E-mail address or web page of the operator; without it nothing is fetched.
    package var contact: String?
    /// Baller's version, for the user agent.
    package var version: String
    /// Folder of the raw store.
    package var folder: URL
    /// Folder of the request budget, shared by all stores on a machine.
    package var budgetFolder: URL
    package var site: URL
    /// Additional hosts that may be contacted.
    package var otherHosts: [String] = []
    package var limits = FetchLimits()
    package var rules = BudgetRules()

    package init(contact: String?, version: String, folder: URL, budgetFolder: URL, site: URL) {
        self.contact = contact
        self.version = version
        self.folder = folder
        self.budgetFolder = budgetFolder
        self.site = site
    }

    fileprivate var hosts: AllowedHosts {
        let host = site.host() ?? ""
        return AllowedHosts([site.port.map { "\(host):\($0)" } ?? host] + otherHosts)
    }
}

extension Crawler {
    /// Opens the store and the network, runs `body` with a crawler, and always closes the network.
    ///
    /// - Throws: `FetchError.contactMissing` before anything is sent, and whatever `body` throws.
    package static func with<Result>(
        _ settings: ScrapeSettings,
        clock: any WallClock = SystemClock(),
        sleeper: any Sleeper = RealSleeper(),
        jitter: any Jitter = SystemJitter(),
        onWait: @escaping @Sendable (WaitNotice) -> Void = { _ in },
        _ body: (Crawler) async throws -> Result
    ) async throws -> Result {
        let userAgent = try UserAgent(version: settings.version, contact: settings.contact)
        let store = try RawStore(folder: settings.folder)
        return try await HTTPTransport.with { transport in
            let exchange = PoliteExchange(
                transport: transport,
                budget: RequestBudget(
                    folder: settings.budgetFolder,
                    rules: settings.rules,
                    clock: clock,
                    jitter: jitter
                ),
                limits: settings.limits,
                userAgent: userAgent,
                pause: Pause(clock: clock, sleeper: sleeper, notify: onWait),
                jitter: jitter
            )
            let robots = RobotsGate(folder: settings.folder, exchange: exchange, hosts: settings.hosts)
            let client = PageClient(exchange: exchange, robots: robots, hosts: settings.hosts)
            return try await body(Crawler(site: settings.site, client: client, store: store))
        }
    }
}
