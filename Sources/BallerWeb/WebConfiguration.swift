package import BallerCore
package import BallerServing

/// How the server listens and what it lets through; the setting of each is in brackets.
package struct WebConfiguration: Sendable {
    /// The address to listen on [`serve.host`].
    package var host = "127.0.0.1"
    /// The port to listen on, 0 for any free one [`serve.port`].
    package var port = 8080
    /// Where readers reach it, such as `https://stats.example.org`; empty for links without a host [`serve.publicAddress`].
    package var publicAddress = ""
    /// Whether only this machine can reach it, so that what is given away stays here.
    package var isPrivate = true
    /// Bytes that cached answers may take, 0 for no cache [`serve.responseCacheMegabytes`, `serve.responseCache`].
    package var responseCacheBytes = 48 << 20
    /// What the operator presents for a reload and for the pages below `/admin`; without it they are off [`serve.adminTokenFile`].
    package var adminToken: String?
    /// What `Access-Control-Allow-Origin` says on the API, `nil` for nothing [`serve.corsOrigin`].
    package var corsOrigin: String? = "*"
    /// How often the store's pointer is looked at [`serve.watchMilliseconds`].
    package var watchInterval: Duration = .seconds(1)
    /// How long a stopping server still takes requests while `/readyz` already says no [`serve.shutdownMilliseconds`].
    package var shutdownDelay: Duration = .zero
    /// How long requests may take after that before their connections are closed [`serve.drainMilliseconds`].
    package var drainLimit: Duration = .seconds(5)
    /// How many connections may be open, and how slow they may be.
    package var connections = ConnectionLimits()
    /// Who may say for whom he asks [`serve.trustedProxies`, `serve.forwardedField`].
    package var proxies = TrustedProxies()
    /// How much one client may ask for.
    package var limits = RateLimits()
    /// Whether each request gets a line on standard output [`serve.accessLog`].
    package var writesAccessLog = true
    /// The version of the program, as `/healthz` tells it and entity tags carry it: letters, digits, dots, plus, hyphens.
    package var version = "development"

    /// Who may send statements of their own [`serve.sqlConsole`, `serve.sqlKeyFile`].
    package var consoleAccess = ConsoleAccess.everybody
    /// The program that runs such a statement, with its arguments; empty where there is none.
    package var consoleCommand: [String] = []
    /// Statements that run at once, and that may wait [`serve.sqlProcesses`].
    package var consoleProcesses = 2
    package var consoleQueueLimit = 16
    /// What a statement may take [`serve.sqlMilliseconds`, `serve.sqlMemoryMegabytes`, `serve.sqlRows`].
    package var consoleLimits = ConsoleLimits()

    /// How old data may be for `/readyz` to say yes; `nil` for any age [`serve.longestHours`].
    package var longestAge: Duration?
    /// What the operator's pages know and do; `nil` for no such pages.
    package var desk: AdminDesk?
    /// Who may have an account; `nil` where nobody may [`users.enabled`].
    package var users: WebUsers?

    /// What time it is, for what is asked about today.
    package var clock: any WallClock = SystemClock()

    package init() {}
}
