import BallerArtifact
import BallerCore
import BallerOperations
import BallerServing
import Foundation

/// What is served, what is wrong, what ran and what will run.
struct OverviewPage {
    /// Days ahead that jobs are listed of.
    static let days = 7
    private static let mostRuns = 20

    /// What the record of runs says.
    struct Runs {
        let newest: [RunRecord]
        let alerts: [Alert]

        init(_ records: OperationsDatabase) throws {
            newest = try RunLog(records).newest(OverviewPage.mostRuns)
            alerts = try AlertBook(records).open()
        }
    }

    let snapshot: Snapshot?
    let published: PublishedState
    /// Bytes that the engine holds.
    let memory: Int
    let artifacts: [StoredArtifact]
    /// `nil` where no job ever ran.
    let runs: Runs?
    let planned: [PlannedJob]

    var page: Page {
        Page(
            "Operation",
            "What is served, what ran and what will run.",
            nil,
            crumbs: [],
            [
                FactsBlock("facts", facts),
                SectionBlock("alerts", "Something is wrong", alerts, style: "prose"),
                SectionBlock("runs", "What ran", runTable, style: "prose")
                    ?? SectionBlock("runs", "What ran", [WordsBlock("runs-none", .plain, [noRuns])]),
                SectionBlock("planned", "What will run", plannedTable, style: "prose"),
                SectionBlock("artifacts", "Artifacts", artifactBlocks),
                LinksBlock(
                    "more",
                    nil,
                    [
                        PageLink(text: "Who may be one person", link: SitePath.adminIdentity),
                        PageLink(text: "Waivers", link: SitePath.adminWaivers),
                        PageLink(text: "Builds", link: SitePath.builds),
                        PageLink(text: "Checks", link: SitePath.quality),
                        PageLink(text: "Metrics", link: "/metrics"),
                    ]
                ),
            ]
        )
    }

    private var noRuns: Run {
        "No job ran on this store: `baller operate` and `baller serve --with-schedule` run them."
    }

    private var facts: [Fact] {
        [
            Fact(name: "Served", value: snapshot?.name ?? "nothing"),
            Fact(name: "Published", value: published.id ?? "nothing"),
            Fact(name: "Not served because", value: published.failure.map { $0.error.message } ?? ""),
            Fact(name: "Data as of", value: snapshot?.directory.dataAsOf ?? ""),
            Fact(name: "Built", value: snapshot?.createdAt.shortUTC ?? ""),
            Fact(name: "Memory of the engine", value: "\((memory >> 20).grouped) MB"),
        ]
    }

    private var alerts: Table<Alert> {
        Table(
            "Open alerts",
            [
                .text("Since") { .text($0.raisedAt.shortUTC) }, .text("Alert") { .text($0.kind.rawValue, tone: .bad) },
                .text("What") { .text($0.message) },
            ],
            rows: runs?.alerts ?? []
        )
    }

    private var runTable: Table<RunRecord> {
        Table(
            "Runs, the newest first",
            [
                .text("Run") { run in
                    .text("\(run.id ?? 0) \(run.job)", link: run.id.map(SitePath.run))
                },
                .text("Began") { .text($0.startedAt.shortUTC) }, .text("Because") { .text($0.cause.rawValue) },
                .text("State") { .text($0.state.rawValue, tone: $0.state.tone) },
                .text("What it did") { .text($0.reason.map { String($0.prefix(200)) }) },
                .text("Artifact") { .text($0.findings.published == true ? $0.findings.artifact : nil) },
            ],
            rows: runs?.newest ?? []
        )
    }

    private var plannedTable: Table<PlannedJob> {
        Table(
            "Jobs of the coming \(Self.days) days",
            [
                .text("When") { .text($0.at.shortUTC) }, .text("Job") { .text($0.job) },
                .text("Goes") { .text($0.goes ? "yes" : "no") },
                Column(.words("Pages", meaning: "Pages to fetch, about")) { .count($0.pages) },
                .text("Why") { .text($0.reason) },
            ],
            rows: planned
        )
    }

    private var artifactBlocks: [(any Block)?] {
        let before = artifacts.drop { !$0.isCurrent }.dropFirst().first
        return [
            TableBlock("artifacts-table", artifactTable, style: "prose"),
            before.map { _ in
                ActionForm(
                    id: "rollback",
                    action: "\(SitePath.admin)/rollback",
                    buttons: [ActionForm.Button(text: "Roll back to the one before")]
                )
            },
        ]
            + artifacts.filter(\.canBePublished).prefix(10).map { artifact in
                ActionForm(
                    id: "publish-\(artifact.id)",
                    action: "\(SitePath.admin)/publish",
                    hidden: [("artifact", artifact.id.rawValue)],
                    buttons: [ActionForm.Button(text: "Serve \(artifact.id)")]
                )
            }
    }

    private var artifactTable: Table<StoredArtifact> {
        Table(
            "Artifacts of the store, the newest first",
            [
                .text("Artifact") { .text($0.id.rawValue, note: $0.isCurrent ? "published" : nil) },
                .text("State") { artifact in
                    switch artifact.manifest {
                    case .success(let manifest):
                        .text(manifest.state.rawValue, tone: manifest.state == .passed ? .plain : .bad)
                    case .failure(let error): .text(error.message, tone: .bad)
                    }
                },
                .text("Checks that found something") { .text($0.failed) },
                Column(.words("Megabytes")) { artifact in
                    .count((try? artifact.manifest.get()).map { $0.file.bytes >> 20 })
                },
            ],
            rows: artifacts
        )
    }
}

extension StoredArtifact {
    fileprivate var canBePublished: Bool { !isCurrent && (try? manifest.get())?.state == .passed }

    /// The checks that keep it from being published.
    fileprivate var failed: String? {
        (try? manifest.get()).map { $0.checks.filter(\.blocks).map(\.name).joined(separator: ", ") }
    }
}

extension RunRecord.State {
    var tone: Value.Tone {
        switch self {
        case .passed: .good
        case .failed, .refused: .bad
        case .running, .skipped, .interrupted: .quiet
        }
    }
}
