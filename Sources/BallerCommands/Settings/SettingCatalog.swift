import BallerOperations

/// Every setting of Baller, as listed in `docs/configuration.md`; a test keeps the two in step.
enum SettingCatalog {
    static let store = Setting(
        "store",
        "store",
        "Folder of the artifact store: `artifacts/`, the pointer `current`, the history."
    )
    static let raw = Setting<String?>("raw", nil, "Folder of raw files that `baller build` reads.")
    static let logFormat = Setting(
        "log.format",
        "text",
        "How a server writes its log: text for people, json for programs, an object a line."
    )
    static let logLevel = Setting(
        "log.level",
        "info",
        "Lowest level that is logged: trace, debug, info, notice, warning, error."
    )

    static let buildMemory = Setting(
        "build.memoryMegabytes",
        1024,
        "Memory that the engine may use in a build or an export, in megabytes."
    )
    static let buildThreads = Setting("build.threads", 2, "Threads that the engine may use in a build or an export.")
    static let checkMilliseconds = Setting(
        "build.checkMilliseconds",
        60_000,
        "Time limit of one check, in a build and in `baller check`, in milliseconds; a check that takes longer has errored."
    )
    static let buildSources = Setting<String?>(
        "build.sources",
        nil,
        "Folder of sources of your own; if not set `sources` in the raw folder, if there is a sources.csv in it."
    )
    static let buildIncremental = Setting(
        "build.incremental",
        false,
        "Whether a build takes over what did not change since the last incremental build, and keeps its work database in the store for the next."
    )
    static let buildWaivers = Setting<String?>("build.waivers", nil, "CSV file of waivers for failing checks.")

    static let compareMilliseconds = Setting(
        "publish.compareMilliseconds",
        60_000,
        "Time limit for finding what a published artifact changes for readers, in milliseconds; past it the artifact is published all the same. 0 does not look."
    )

    static let host = Setting("serve.host", "127.0.0.1", "Address that the server listens on.")
    static let port = Setting("serve.port", 8080, "TCP port that the server listens on; 0 takes a free one.")
    static let publicAddress = Setting<String?>(
        "serve.publicAddress",
        nil,
        "Where readers reach the server, such as https://stats.example.org, for links in feeds and in what the webhook sends, and for the pictures of previews; without it links have no host, and pages name no picture."
    )
    static let queryThreads = Setting("serve.queryThreads", 2, "Threads that run queries.")
    static let queueLimit = Setting(
        "serve.queueLimit",
        256,
        "Queries that may wait for a thread; further requests are answered with 503."
    )
    static let queryDeadline = Setting(
        "serve.queryMilliseconds",
        5000,
        "Time limit of a query, including waiting, in milliseconds."
    )
    static let serveMemory = Setting(
        "serve.memoryMegabytes",
        512,
        "Memory that the engine may use for one artifact, in megabytes; two are open during a swap."
    )
    static let openMilliseconds = Setting(
        "serve.openMilliseconds",
        30_000,
        "Time limit for opening an artifact once its bytes are verified, in milliseconds; also for `baller publish`."
    )
    static let swapStrategy = Setting(
        "serve.swapStrategy",
        "pointer",
        "How a newly published artifact comes into service: pointer opens it beside the old one; in-place closes the old one first, for systems that cannot have two open or lock open files."
    )
    static let earlierArtifacts = Setting(
        "serve.earlierArtifacts",
        1,
        "Artifacts that stay open after a swap for requests that name them, by artifact= or a cursor; each takes up to serve.memoryMegabytes. 0 with in-place."
    )
    static let earlierMilliseconds = Setting(
        "serve.earlierMilliseconds",
        300_000,
        "How long such an artifact stays open, in milliseconds; the oldest goes sooner where another one is opened."
    )
    static let webhookAddress = Setting<String?>(
        "serve.webhookAddress",
        nil,
        "The http or https address that is sent a POST after each swap of this server."
    )
    static let webhookSecretFile = Setting<String?>(
        "serve.webhookSecretFile",
        nil,
        "File with the secret that signs what is sent, closed to other users; needed with serve.webhookAddress."
    )
    static let webhookMilliseconds = Setting(
        "serve.webhookMilliseconds",
        10_000,
        "Time limit of one attempt to tell the webhook, in milliseconds."
    )
    static let webhookAttempts = Setting(
        "serve.webhookAttempts",
        8,
        "Attempts to tell the webhook of a swap, after pauses of 1, 2, 4 and up to 300 seconds."
    )
    static let responseCache = Setting("serve.responseCache", true, "Whether finished answers are kept in memory.")
    static let responseCacheMegabytes = Setting(
        "serve.responseCacheMegabytes",
        48,
        "Memory of the response cache, in megabytes."
    )
    static let watchMilliseconds = Setting(
        "serve.watchMilliseconds",
        1000,
        "How often the pointer `current` is checked, in milliseconds, 10 to 3600000."
    )
    static let longestHours = Setting(
        "serve.longestHours",
        0,
        "How old the served artifact may be for /readyz to say yes, in hours, counted from its build or from the last run that found nothing newer; 0 for any age."
    )
    static let accessLog = Setting("serve.accessLog", true, "Whether each request is logged.")
    static let corsOrigin = Setting(
        "serve.corsOrigin",
        "*",
        "Origin whose web pages may read the API; * allows all, an empty value none."
    )
    static let shutdownMilliseconds = Setting(
        "serve.shutdownMilliseconds",
        0,
        "How long a stopping server still accepts requests while /readyz says no, in milliseconds."
    )
    static let drainMilliseconds = Setting(
        "serve.drainMilliseconds",
        5000,
        "How long a stopping server then waits for running requests, in milliseconds; those still unanswered are cut off."
    )
    static let connections = Setting(
        "serve.connections",
        4096,
        "Maximum open connections; fewer if the system's limit on open files requires it."
    )
    static let connectionsPerAddress = Setting(
        "serve.connectionsPerAddress",
        2048,
        "Maximum open connections per address; an IPv6 network (/64) counts as one."
    )
    static let requestMilliseconds = Setting(
        "serve.requestMilliseconds",
        10_000,
        "Time limit from a request's first byte to its last, and for a new connection without a request, in milliseconds."
    )
    static let idleMilliseconds = Setting(
        "serve.idleMilliseconds",
        60_000,
        "Time limit from an answer to the connection's next request, in milliseconds."
    )
    static let writeMilliseconds = Setting(
        "serve.writeMilliseconds",
        20_000,
        "Time in which a client must accept 32 KB of a longer answer, or its rest, in milliseconds."
    )
    static let rateLimit = Setting(
        "serve.rateLimit",
        true,
        "Whether requests are limited by address and by key; those of this machine never are."
    )
    static let rateLimitPerSecond = Setting(
        "serve.rateLimitPerSecond",
        50,
        "Requests per second that an address may send for long; an IPv6 network (/64) counts as one."
    )
    static let rateLimitBurst = Setting(
        "serve.rateLimitBurst",
        1000,
        "Requests that an address may send at once after a rest."
    )
    static let rateLimitTableCost = Setting(
        "serve.rateLimitTableCost",
        10,
        "Requests as which a whole table (CSV, NDJSON, Parquet) or the whole database counts."
    )
    static let rateLimitStatements = Setting(
        "serve.rateLimitStatementsPerMinute",
        60,
        "Statements of the console and questions of the library per minute, of an address or a key; they are counted apart."
    )
    static let apiKeysFile = Setting<String?>(
        "serve.apiKeysFile",
        nil,
        "CSV file of API keys with the columns name, sha256 (of the key, in hexadecimal) and requests_per_second, closed to other users; read at the start."
    )
    static let trustedProxies = Setting(
        "serve.trustedProxies",
        "",
        "Addresses of proxies whose word on their clients is taken, such as 127.0.0.1, 10.0.0.0/8, divided by commas; with one, others can reach the server."
    )
    static let forwardedField = Setting(
        "serve.forwardedField",
        "x-forwarded-for",
        "Field in which these proxies write the client's address: x-forwarded-for or forwarded; the other one is not read."
    )
    static let adminTokenFile = Setting<String?>(
        "serve.adminTokenFile",
        nil,
        "File with the bearer token of the admin routes, closed to other users; without it they are off."
    )
    static let restrictedSources = Setting(
        "serve.restrictedSources",
        false,
        "Whether data that may not be redistributed are served to other machines than this one."
    )

    static let exportTables = Setting(
        "serve.exportTables",
        16,
        "Lists that may be given whole at once, as CSV, NDJSON or Parquet."
    )
    static let exportMilliseconds = Setting(
        "serve.exportMilliseconds",
        300_000,
        "Time limit of a list that is given whole, from the request to its last row, in milliseconds."
    )
    static let exportMegabytes = Setting(
        "serve.exportMegabytes",
        2048,
        "Largest Parquet file that a list is given as, in megabytes; it is on disk until it is sent."
    )
    static let sqlConsole = Setting(
        "serve.sqlConsole",
        "loopback",
        "Who may send statements to /api/v1/sql: loopback, everybody where the server listens on this machine alone; on, everybody; off, nobody but with a key."
    )
    static let sqlKeyFile = Setting<String?>(
        "serve.sqlKeyFile",
        nil,
        "File with the bearer token of /api/v1/sql, closed to other users; with it the console needs the token, unless serve.sqlConsole is on."
    )
    static let sqlProcesses = Setting(
        "serve.sqlProcesses",
        2,
        "Statements of the console and questions of the library that run at once, each in a process of its own with the lowest priority."
    )
    static let sqlMilliseconds = Setting(
        "serve.sqlMilliseconds",
        5000,
        "Time limit of such a statement, in milliseconds; rows that are there by then are given."
    )
    static let sqlMemory = Setting(
        "serve.sqlMemoryMegabytes",
        256,
        "Memory that such a statement may use, in megabytes."
    )
    static let sqlRows = Setting(
        "serve.sqlRows",
        10_000,
        "Rows that such a statement may give; the answer says where there are more."
    )

    static let scrapeContact = Setting<String?>(
        "scrape.contact",
        nil,
        "How the site reaches you: an e-mail address or a web page; nothing is fetched without it."
    )
    static let scrapePages = Setting("scrape.pages", "pages", "Folder of the raw store of pages.")
    static let scrapeBudget = Setting<String?>(
        "scrape.budget",
        nil,
        "Folder of the request budget; if not set `baller` in the user's state folder, so that all raw stores share it."
    )

    static let scheduleNightly = Setting(
        "schedule.nightly",
        ScheduledJob.nightly.usualTimes,
        "When a morning's job is due: five fields as in crontab (minute hour day month weekday), in US Eastern time, or off."
    )
    static let scheduleWeekly = Setting(
        "schedule.weekly",
        ScheduledJob.weekly.usualTimes,
        "When the pages of the season in progress are due, likewise."
    )
    static let scheduleDraft = Setting(
        "schedule.draft",
        ScheduledJob.draft.usualTimes,
        "When the year's draft is due, likewise."
    )
    static let scheduleAwards = Setting(
        "schedule.awards",
        ScheduledJob.awards.usualTimes,
        "When votes, winners and honours are due, likewise."
    )
    static let scheduleKeep = Setting(
        "schedule.keepArtifacts",
        7,
        "Artifacts that stay after a run, beside the one that is served and the one before it."
    )
    static let scheduleInbox = Setting<String?>(
        "schedule.inbox",
        nil,
        "Folder into which finished files are renamed; they become raw files and are built at once. It must be on the file system of the raw folder."
    )
    static let alertsCommand = Setting<String?>(
        "alerts.command",
        nil,
        "Program that is told of alerts, as JSON on its standard input; words after it are its arguments."
    )
    static let alertsWebhook = Setting<String?>(
        "alerts.webhookAddress",
        nil,
        "The http or https address that is sent a POST for each alert, signed with serve.webhookSecretFile if that is set."
    )
    static let alertsFile = Setting<String?>(
        "alerts.file",
        nil,
        "File that gets a line of JSON for each alert."
    )
    static let alertsLateHours = Setting(
        "alerts.lateHours",
        6,
        "How long after it is due a morning's job must be done, in hours."
    )
    static let alertsDiskMegabytes = Setting(
        "alerts.diskMegabytes",
        2048,
        "Free space on the store's disk below which an alert is raised, in megabytes."
    )
    static let alertsErrorPercent = Setting(
        "alerts.errorPercent",
        5,
        "Share of requests of five minutes that a server with a schedule may fail to answer, in percent; above it an alert is raised, 0 for never."
    )
    static let usersEnabled = Setting(
        "users.enabled",
        false,
        "Whether readers may have accounts; they are in `users.sqlite` in the store's folder."
    )
    static let usersSignUp = Setting(
        "users.signUp",
        false,
        "Whether readers may ask for an account themselves; else `baller users add` makes it."
    )
    static let usersMailCommand = Setting<String?>(
        "users.mailCommand",
        nil,
        "Program that mails to users are given to, on its standard input, such as /usr/sbin/sendmail -t -i; without it the operator passes links on. It needs serve.publicAddress."
    )
    static let usersMailFrom = Setting<String?>(
        "users.mailFrom",
        nil,
        "The e-mail address that these mails come from."
    )
    static let usersKeyRequests = Setting(
        "users.keyRequestsPerSecond",
        50,
        "Requests per second that a key of a reader's account is good for, for long."
    )
    static let usersHighKeyRequests = Setting(
        "users.highKeyRequestsPerSecond",
        200,
        "Requests per second that a key of an admin's account is good for, for long."
    )

    static let all: [any DocumentedSetting] = [
        store, raw, logLevel, logFormat,
        buildMemory, buildThreads, checkMilliseconds, buildSources, buildIncremental, buildWaivers,
        compareMilliseconds,
        host, port, publicAddress, queryThreads, queueLimit, queryDeadline, serveMemory, openMilliseconds, swapStrategy,
        earlierArtifacts, earlierMilliseconds, responseCache,
        responseCacheMegabytes, watchMilliseconds, longestHours, accessLog, corsOrigin, shutdownMilliseconds,
        drainMilliseconds,
        connections, connectionsPerAddress, requestMilliseconds, idleMilliseconds, writeMilliseconds,
        rateLimit, rateLimitPerSecond, rateLimitBurst, rateLimitTableCost, rateLimitStatements, apiKeysFile,
        trustedProxies,
        forwardedField,
        adminTokenFile, restrictedSources,
        webhookAddress, webhookSecretFile, webhookMilliseconds, webhookAttempts,
        exportTables, exportMilliseconds, exportMegabytes,
        sqlConsole, sqlKeyFile, sqlProcesses, sqlMilliseconds, sqlMemory, sqlRows,
        scrapeContact, scrapePages, scrapeBudget,
        scheduleNightly, scheduleWeekly, scheduleDraft, scheduleAwards, scheduleKeep, scheduleInbox,
        alertsCommand, alertsWebhook, alertsFile, alertsLateHours, alertsDiskMegabytes, alertsErrorPercent,
        usersEnabled, usersSignUp, usersMailCommand, usersMailFrom, usersKeyRequests, usersHighKeyRequests,
    ]
}
