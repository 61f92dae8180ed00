import BallerArtifact
import BallerCore
import BallerDuckDB
import BallerSQL
import Foundation

/// One running build, from an empty folder to an artifact in the store.
final class BuildRun {
    /// About half a season of game logs.
    private static let mostTextOfSmall = 2_000_000
    let request: BuildRequest
    let plan: BuildPlan
    let folder: BuildFolder
    let journal: BuildJournal
    let workbench: Workbench
    private let lanes: Lanes
    /// `nil` if the build starts over and leaves nothing.
    private let handover: Handover?
    private let reuse: Reuse?
    private var files: [PreparedFile] = []
    private var refused: [Int: KeptWork.Refusals] = [:]
    private var dropped: [Int: [String: Int]] = [:]
    private var outcomes: [CheckOutcome] = []
    private var printed: [ArtifactRelation] = []
    private var tables: [Manifest.Table] = []
    private var contentHash = ""
    private var details = ReportDetails()
    /// The published artifact that checks compare with.
    private var live: BuildID?
    /// What is empty because of the files that are not there.
    private lazy var relationsWithoutRows = warehouse.emptyRelations(missing: relationsWithoutFiles)

    var warehouse: Warehouse { request.warehouse }
    var connection: Connection { workbench.connection }
    private var unpackedFolder: URL { folder.url.appending(component: "unpacked") }

    init(_ request: BuildRequest, plan: BuildPlan, folder: BuildFolder, journal: BuildJournal) throws {
        self.request = request
        self.plan = plan
        self.folder = folder
        self.journal = journal
        handover = Handover(request, workFile: Workbench.workFile(in: folder), journal: journal)
        workbench = try Workbench(
            folder,
            isWorkInMemory: !request.isIncremental && plan.textBytes <= request.mostTextInMemory,
            isSmall: plan.textBytes <= Self.mostTextOfSmall,
            memoryLimitBytes: request.memoryLimitBytes,
            threads: request.threads
        )
        lanes = try workbench.lanes()
        (reuse, live) = try handover?.open(workbench) ?? (nil, nil)
    }

    func run() throws -> BuildReport {
        let models = ModelBuilder(
            connection: connection,
            lanes: lanes,
            warehouse: warehouse,
            journal: journal,
            maker: RelationMaker(reuse: reuse),
            empty: relationsWithoutRows
        )
        try journal.step(.references) {
            try models.createRecords()
            try loadReferences()
        }
        try load()
        try journal.step(.staging) { try models.build(.staging) }
        let records = RecordViews(connections: lanes.connections, warehouse: warehouse, reuse: reuse)
        try journal.step(.stagingChecks) {
            try records.createStagedRecords(brought: Set(kindsWithFiles.map(\.relation)))
            try check { $0.folder == "checks/staging" }
        }
        try journal.step(.pages) { try buildPrintedTables() }
        try journal.step(.dims) { try models.build(.dims) }
        try journal.step(.facts) { try models.build(.facts) }
        try journal.step(.ledger) {
            try writeLedger()
            try reuse?.note(contentOf: ["etl.drops", "etl.ledger", "etl.conflicts"], on: connection)
        }
        try journal.step(.aggregates) { try models.build(.aggregates, .views) }
        try journal.step(.finalChecks) {
            try records.createRecordedRows(printed: printed.map(\.name))
            try check { $0.folder != "checks/staging" }
        }
        return try package()
    }

    // MARK: Loading

    private func loadReferences() throws {
        let loader = ReferenceLoader(lanes: lanes, warehouse: warehouse, reuse: reuse)
        for name in try loader.load(warehouse.references, replacements: plan.references) {
            journal.warn("reference/\(name).csv in the raw folder is not a reference table and was ignored.")
        }
    }

    private func load() throws {
        // Files unpacked for the build are useless afterwards, especially if they were too large.
        defer { try? FileManager.default.removeItem(at: unpackedFolder) }
        let loader = SourceLoader(
            connection: connection,
            lanes: lanes,
            warehouse: warehouse,
            declarations: warehouse.sources.flatMap(\.files),
            clock: request.clock,
            reuse: reuse
        )
        files = try journal.step(.inspect) { try loader.prepare(plan.inputs, in: unpackedFolder) }
        warnAboutFiles()
        try journal.step(.load) {
            let kinds = kindsWithFiles
            try journal.part("files", 1, of: kinds.count + 1) {
                try loader.load(
                    files,
                    andCreate: warehouse.relationsRead(missing: relationsWithoutFiles, empty: relationsWithoutRows)
                )
            }
            let collector = RejectCollector(
                connection: connection,
                warehouse: warehouse,
                journal: journal,
                reuse: reuse
            )
            for (index, kind) in kinds.enumerated() {
                let own = files.filter { $0.input.declaration.relation == kind.relation }
                try journal.part(kind.relation, index + 2, of: kinds.count + 1) {
                    refused.merge(try collector.collect(kind, own)) { first, _ in first }
                }
            }
            try reuse?.note(contentOf: ["etl.rejects"], on: connection)
            try noteFiles()
            let seasons = SeasonNames(connection: connection, warehouse: warehouse)
            for kind in kinds { try seasons.disagreements(of: kind, files).forEach(journal.warn) }
            try BuildRecords(connection: connection).write(files, finishedAt: request.clock.now())
        }
    }

    /// Notes for the next build what was read.
    private func noteFiles() throws {
        guard let reuse else { return }
        var declared: [String: String] = [:]
        for kind in kindsWithFiles { declared[kind.relation] = try LoadStatement(kind).hash(warehouse) }
        reuse.note(
            files.map { file in
                let refusals = refused[file.batch] ?? KeptWork.Refusals()
                return file.leave(refusals, declared: declared[file.input.declaration.relation] ?? "")
            }
        )
    }

    private var relationsWithoutFiles: Set<String> {
        Set(warehouse.sources.flatMap(\.files).map(\.relation)).subtracting(plan.inputs.map(\.declaration.relation))
    }

    private var kindsWithFiles: [SourceFile] {
        let relations = Set(files.map(\.input.declaration.relation))
        return warehouse.sources.flatMap(\.files).filter { relations.contains($0.relation) }
    }

    /// Warns about things in the files that are not errors but worth knowing.
    private func warnAboutFiles() {
        for file in files {
            if file.records == 0 { journal.warn("\(file.input.path) has a header but no records.") }
            for (column, spelling) in file.spellings.sorted(by: { $0.key < $1.key }) {
                if let lost = spelling.lost {
                    journal.warn("\(file.input.path) lost the \(lost) of \(column); they were restored.")
                } else {
                    journal.log(
                        "inspect",
                        .info,
                        "\(file.input.path) writes \(column) otherwise; it was read all the same."
                    )
                }
            }
            let undeclared = file.undeclaredColumns
            guard !undeclared.isEmpty else { continue }
            let names = undeclared.map { "“\($0.shown)”" }.joined(separator: ", ")
            journal.log("inspect", .info, "\(file.input.path) has undeclared columns: \(names).")
        }
    }

    private func buildPrintedTables() throws {
        let tables = PrintedTables(
            connection: connection,
            lanes: lanes,
            warehouse: warehouse,
            journal: journal,
            maker: RelationMaker(reuse: reuse),
            brought: Set(kindsWithFiles.map(\.relation))
        )
        printed = try tables.build()
    }

    // MARK: Accounting and checking

    private func writeLedger() throws {
        let ledger = Ledger(
            connection: connection,
            warehouse: warehouse,
            declarations: kindsWithFiles,
            printed: printed
        )
        try ledger.write()
        try SourceComparisons(connection: connection, warehouse: warehouse).write()
        dropped = try ledger.dropCounts()
        for entry in try ledger.unbalanced() {
            let file = files.first { $0.batch == entry.batch }?.input.path ?? "batch \(entry.batch)"
            throw ETLError.ledgerDoesNotBalance(
                file: file,
                records: entry.records,
                staged: entry.staged,
                rejected: entry.rejected
            )
        }
    }

    private func check(_ isWanted: (SQLFile) -> Bool) throws {
        let wanted = warehouse.checks.filter(isWanted)
        let known = try KnownChecks(wanted.filter { !isIdle($0) }, reuse, waivers: plan.waivers)
        let checks = known.unknown
        outcomes += (wanted.filter(isIdle) + known.passed).map { CheckOutcome(check: $0, state: .passed) }
        if live == nil, checks.contains(where: { $0.header.needs == Workbench.live }) { live = attachLive() }
        let runner = CheckRunner(
            lanes: lanes,
            journal: journal,
            judge: CheckJudge(
                warehouse: warehouse,
                waivers: plan.waivers,
                timeLimit: TimeLimit(request.checkLimit),
                obstacle: { [warehouse, printed, live] check in
                    if check.header.needs == Workbench.live, live == nil {
                        return "Nothing is published to compare with."
                    }
                    return CheckJudge.obstacle(to: check, warehouse, printed: Set(printed.map(\.name)))
                },
                lost: try LostRecords(connection, warehouse)
            )
        )
        let found = try runner.run(checks)
        known.note(found)
        outcomes += found
    }

    /// Whether a rule about all rows of a table has none to find, because no file could bring any: running hundreds of those
    /// takes a small build longer than its real checks.
    private func isIdle(_ check: SQLFile) -> Bool {
        guard check.folder == "checks/generic", check.header.needs == nil, let table = check.header.reads.first else {
            return false
        }
        return relationsWithoutRows.contains(table) && plan.waivers.standing(for: check.stem).isEmpty
    }

    /// A live artifact that cannot be opened does not stop a build that may replace it.
    private func attachLive() -> BuildID? {
        do {
            guard let current = try request.store.current() else { return nil }
            try workbench.attach(request.store.databaseURL(of: current), as: Workbench.live)
            return current
        } catch {
            journal.warn("Cannot compare with the published artifact: \(error)")
            return nil
        }
    }

    /// Tells new failing rows from known ones; the published artifact may be of a version that does not say.
    private func judgeFailures(build: String) {
        do {
            let history = try live.map { _ in try FailureHistory(connection, warehouse) }
            FailureHistory.judge(&outcomes, by: history, build: build)
        } catch {
            live = nil
            journal.warn("Cannot tell which failing rows the published artifact has too: \(error)")
        }
    }

    // MARK: Packaging

    private func package() throws -> BuildReport {
        for use in outcomes.flatMap(\.waivers) { if let complaint = use.complaint { journal.warn(complaint) } }
        let filled = (warehouse.star + printed).map(\.name)
        contentHash = try journal.step(.contentHash) {
            try ContentHash(lanes: lanes, warehouse: warehouse, reuse: reuse).hash(of: filled)
        }
        let buildID = try folder.buildID(contentHash: contentHash)
        let engineVersion = Database.engineVersion
        try journal.step(.metadata) {
            judgeFailures(build: buildID.rawValue)
            try writeRecords(buildID: buildID, engineVersion: engineVersion)
            tables = try TableCounts(connection: connection, warehouse: warehouse).count(
                filled + warehouse.records.map(\.name)
            )
            if state == .passed { try ModelBuilder.createIndexes(of: warehouse, on: connection) }
            details = try ReportDetails(connection, warehouse)
        }
        try journal.step(.close) {
            try reuse?.clearRest(on: connection)
            try workbench.close(keepingWork: state == .failed || handover != nil)
            if state == .passed { handover?.put(workbench.workFile) }
        }
        var report = report(buildID: buildID)
        try journal.step(.adopt) {
            try report.json().write(to: folder.report)
            try request.store.adopt(folder, as: manifest(buildID: buildID, engineVersion: engineVersion))
            if state == .passed, let reuse { handover?.leave(reuse, buildID: buildID) }
        }
        if request.publish, state == .passed {
            try journal.step(.publish) { try publish(buildID) }
            report.published = true
            report.warnings = journal.warnings
        }
        report.steps = journal.steps
        report.warnings = journal.warnings
        report.seconds = journal.seconds
        try report.json().write(to: request.store.reportURL(of: buildID), options: .atomic)
        let page = Data(ReportPage(report, details).html.utf8)
        try page.write(to: request.store.reportPageURL(of: buildID), options: .atomic)
        return report
    }

    /// - Throws: `ETLError.notPublished`, which says that the artifact exists nevertheless.
    private func publish(_ id: BuildID) throws(ETLError) {
        do throws(ArtifactError) {
            let publication = try request.store.publish(id, examine: request.examine, compare: request.compare)
            if let warning = publication.warning { journal.warn(warning) }
        } catch {
            throw .notPublished(buildID: id.rawValue, cause: error)
        }
    }

    private var state: Manifest.State { outcomes.contains { $0.summary.blocks } ? .failed : .passed }

    private func writeRecords(buildID: BuildID, engineVersion: String) throws {
        let records = BuildRecords(connection: connection)
        try records.write(outcomes)
        try records.write(metadata: [
            "build_id": buildID.rawValue,
            "schema_version": SchemaVersion.of(warehouse),
            "storage_version": Workbench.storageVersion,
            "engine_version": engineVersion,
            "code_version": request.codeVersion,
            "created_at": folder.startedAt.formatted(.iso8601),
            "content_hash": contentHash,
        ])
        try records.write(keys: keys)
        try records.write(journal.entries)
    }

    /// The key of every table that models fill.
    private var keys: [String: [String]] {
        Dictionary((warehouse.star + printed).map { ($0.name, $0.key) }) { first, _ in first }
    }

    private func manifest(buildID: BuildID, engineVersion: String) throws -> Manifest {
        let used = Set(files.map(\.input.source))
        return Manifest(
            buildID: buildID,
            createdAt: folder.startedAt,
            state: state,
            schemaVersion: SchemaVersion.of(warehouse),
            storageVersion: Workbench.storageVersion,
            engineVersion: engineVersion,
            codeVersion: request.codeVersion,
            file: try folder.describeDatabase(),
            contentHash: contentHash,
            sources: warehouse.sources.filter { used.contains($0.name) }.map(Manifest.Source.init),
            batches: files.map { file in
                Manifest.Batch(
                    file,
                    rejected: refused[file.batch]?.reasons.values.reduce(0, +) ?? 0,
                    dropped: dropped[file.batch]?.values.reduce(0, +) ?? 0
                )
            },
            tables: tables,
            checks: outcomes.map { $0.summary(isCompared: live != nil) },
            waivers: outcomes.flatMap(\.waivers).map(Manifest.Waiver.init),
            steps: journal.steps
        )
    }

    private func report(buildID: BuildID) -> BuildReport {
        var report = BuildReport(state: state == .passed ? .passed : .failed, startedAt: folder.startedAt)
        report.buildID = buildID.rawValue
        report.artifact = request.store.folder(of: buildID).path
        report.contentHash = contentHash
        report.files = files.map { file in
            BuildReport.File(file, rejected: refused[file.batch]?.reasons ?? [:], dropped: dropped[file.batch] ?? [:])
        }
        report.tables = Dictionary(uniqueKeysWithValues: tables.map { ($0.name, $0.rows) })
        report.reused = reuse?.reused
        report.comparedWith = live?.rawValue
        report.checks = outcomes.map { BuildReport.Check($0) }
        report.waivers = outcomes.flatMap(\.waivers).map(Manifest.Waiver.init)
        report.steps = journal.steps
        report.warnings = journal.warnings
        report.seconds = journal.seconds
        return report
    }
}
