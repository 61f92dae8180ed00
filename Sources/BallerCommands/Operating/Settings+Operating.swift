import BallerArtifact
import BallerCore
import BallerFetch
import BallerOperations
import BallerSQL
import Foundation

extension Settings {
    /// What runs jobs on the store by the settings in force.
    func operations(
        _ probes: AlertProbes = [:],
        site: String?,
        notify: @escaping @Sendable (OperationsEvent) -> Void
    ) async throws -> Operations.Parts {
        let store = try await artifactStore()
        let steps = try await operationSteps(in: store, site: site)
        let games = PublishedGames(store: store, warehouse: steps.warehouse)
        var parts = Operations.Parts(
            schedule: try await schedule(),
            database: try OperationsDatabase(OperationsDatabase.file(in: store.root)),
            knownGames: { await games.known(around: $0) },
            steps: { steps.steps(of: $0) },
            inboxSteps: { steps.inboxSteps },
            watch: try await alertWatch(probes, store)
        )
        parts.inbox = steps.inbox
        parts.notify = notify
        return parts
    }

    func schedule() async throws -> Schedule {
        try Schedule([
            .nightly: try await value(SettingCatalog.scheduleNightly),
            .weekly: try await value(SettingCatalog.scheduleWeekly),
            .draft: try await value(SettingCatalog.scheduleDraft),
            .awards: try await value(SettingCatalog.scheduleAwards),
        ])
    }

    /// What is due in the coming days, what each job would fetch if it ran now, and why it goes on or not.
    func planned(days: Int, site: String?) async throws -> [PlannedJob] {
        let steps = try await operationSteps(in: artifactStore(), site: site)
        let games = PublishedGames(store: steps.store, warehouse: steps.warehouse)
        let now = Date()
        var plans: [PlannedJob] = []
        for due in try await schedule().due(after: now, to: now + Double(days) * 86_400) {
            let decision = await due.decision(by: games.known)
            let summaries = try decision.goes ? steps.summaries(of: due.job) : []
            plans.append(
                PlannedJob(
                    due,
                    decision,
                    pages: summaries.isEmpty ? nil : summaries.reduce(0) { $0 + $1.toFetch },
                    hours: summaries.isEmpty ? nil : summaries.reduce(0) { $0 + $1.hours }
                )
            )
        }
        return plans
    }

    func operationSteps(in store: ArtifactStore, site: String?) async throws -> OperationSteps {
        let raw = try await required(SettingCatalog.raw, flag: "--raw")
        let contact = try await value(SettingCatalog.scrapeContact)
        let inbox = try await value(SettingCatalog.scheduleInbox).map { folder in
            try Inbox(
                URL(typedPath: folder),
                raw: URL(typedPath: raw),
                replaced: store.root.appending(component: "replaced")
            )
        }
        return OperationSteps(
            settings: self,
            raw: raw,
            store: store,
            warehouse: try Warehouse.bundled(),
            scrape: contact == nil ? nil : try await scrape(from: ScrapeSite.url(site)),
            pages: URL(typedPath: try await value(SettingCatalog.scrapePages)),
            inbox: inbox,
            keep: try await value(SettingCatalog.scheduleKeep, in: 1...100_000)
        )
    }

    private func alertWatch(_ probes: AlertProbes, _ store: ArtifactStore) async throws -> AlertWatch {
        let hours = try await value(SettingCatalog.alertsLateHours, in: 1...720)
        var watch = AlertWatch(tellers: try await alertTellers(), lateAfter: Double(hours) * 3600, probes: probes)
        let megabytes = try await value(SettingCatalog.alertsDiskMegabytes, in: 0...1_000_000_000)
        watch.probes[.diskLow] = { FreeSpace(of: store.root).fault(below: megabytes << 20) }
        return watch
    }
}

typealias AlertProbes = [AlertKind: @Sendable () async -> String?]
