package import BallerArtifact
package import BallerCore
import BallerDuckDB
package import BallerSQL
package import Foundation

/// Runs the warehouse's checks on a finished artifact, read-only.
package struct ArtifactChecker: Sendable {
    private let warehouse: Warehouse
    private let checkLimit: TimeLimit
    private let clock: any WallClock
    private let progress: @Sendable (BuildEvent) -> Void

    /// `checkLimit` is the time limit of one check.
    package init(
        warehouse: Warehouse,
        checkLimit: Duration = .seconds(60),
        clock: any WallClock = SystemClock(),
        progress: @escaping @Sendable (BuildEvent) -> Void = { _ in }
    ) {
        self.warehouse = warehouse
        self.checkLimit = TimeLimit(checkLimit)
        self.clock = clock
        self.progress = progress
    }

    /// Checks an artifact, given as its folder or its database file; blocks.
    ///
    /// Checks that need what only a build has are skipped with a reason; so are those that compare with `live`, the
    /// published artifact, if it is `nil`. `only` names a single check to run; `nil` runs all. `rows` is the number of
    /// failing rows per check that the report lists.
    package func check(
        _ artifact: URL,
        live: URL? = nil,
        waivers: URL? = nil,
        only: String? = nil,
        rows: Int = BuildReport.Check.namedRows
    ) throws -> CheckReport {
        let database = try Database(.memory, options: DatabaseOptions(spillFolder: SpillFolder()))
        defer { database.close() }
        let connection = try database.connect()
        try OpenArtifact.attach(artifact, as: Workbench.candidate, to: connection)
        if let live { try OpenArtifact.attach(live, as: Workbench.live, to: connection) }
        try connection.execute(
            SQL(name: "search path", text: "SET TimeZone = 'UTC'; SET search_path = '\(Workbench.candidate).main'")
        )
        let relations = try relations(on: connection)
        let names = Set(warehouse.checks.map(\.stem))
        let runner = CheckRunner(
            lanes: Lanes(connections: [connection]),
            journal: BuildJournal(clock: clock, progress: progress),
            judge: CheckJudge(
                warehouse: warehouse,
                waivers: try waivers.map { try Waivers($0, checks: names, today: clock.now().day) } ?? Waivers(),
                timeLimit: checkLimit,
                obstacle: { obstacle(to: $0, relations: relations, hasLive: live != nil) },
                lost: lost(on: connection)
            )
        )
        let wanted = warehouse.checks.filter { only == nil || $0.stem == only }
        if let only, wanted.isEmpty { throw ETLError.unknownCheck(name: only) }
        var outcomes = try runner.run(wanted)
        let history = live.flatMap { _ in try? FailureHistory(connection, warehouse) }
        if let history { FailureHistory.judge(&outcomes, by: history, build: artifact.lastPathComponent) }
        let isFailed = outcomes.contains { $0.summary.blocks }
        return CheckReport(
            artifact: artifact.path,
            state: isFailed ? .failed : .passed,
            comparedWith: history.flatMap { _ in live?.lastPathComponent },
            checks: outcomes.map { BuildReport.Check($0, namedRows: rows) },
            waivers: outcomes.flatMap(\.waivers).map(Manifest.Waiver.init),
            warnings: runner.judge.waivers.expired.map(\.expiry) + outcomes.flatMap(\.waivers).compactMap(\.complaint)
        )
    }

    /// An artifact of another version may lack the relations that this reads, or take too long.
    private func lost(on connection: Connection) -> LostRecords {
        let lost = try? checkLimit.run { use in
            use([connection])
            return try LostRecords(connection, warehouse)
        }
        return lost ?? LostRecords()
    }

    /// What checks may read: the artifact's own relations, and the count of its records if it has all their tables.
    private func relations(on connection: Connection) throws -> Set<String> {
        let relations = try OpenArtifact.relations(in: Workbench.candidate, of: connection)
        guard relations.isSuperset(of: warehouse.tablesWithRecords) else { return relations }
        let printed = warehouse.pages.map(\.relation).filter(relations.contains)
        try RecordViews(connections: [connection], warehouse: warehouse).createRecordedRows(printed: printed)
        return relations.union([Warehouse.recordedRows])
    }

    private func obstacle(to check: SQLFile, relations: Set<String>, hasLive: Bool) -> String? {
        if check.header.needs == Workbench.live, !hasLive { return "Nothing was given to compare with." }
        if let obstacle = CheckJudge.obstacle(to: check, warehouse, printed: relations) { return obstacle }
        let missing = check.header.reads.filter { !$0.hasPrefix("\(Workbench.live).") && !relations.contains($0) }
        guard !missing.isEmpty else { return nil }
        return "It reads \(missing.joined(separator: ", ")), which only a build at work has."
    }
}

/// The results of checking a finished artifact.
package struct CheckReport: Codable, Sendable, Equatable {
    package var artifact: String
    package var state: Manifest.State
    /// The artifact that failing rows were compared with; `nil` if none was given, or it does not say.
    package var comparedWith: String?
    package var checks: [BuildReport.Check]
    package var waivers: [Manifest.Waiver]
    /// Waivers that have expired or waive nothing.
    package var warnings: [String]

    /// Sorted keys, one field per line, a final newline.
    package func json() throws -> Data { try ReportJSON.data(self) }

    private var details: String {
        CheckText(checks: checks, waivers: waivers, artifact: artifact, comparedWith: comparedWith).text
    }

    /// The report for a terminal.
    package var text: String {
        "\(artifact) \(state == .passed ? "passes its checks" : "fails its checks")\n\n"
            + (warnings.map { "Warning: \($0)\n" }.joined() + details) + "\n"
    }
}
