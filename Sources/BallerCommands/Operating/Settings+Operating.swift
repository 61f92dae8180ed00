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
            inboxSteps: { steps.steps(of: $0) },
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
        var watch = AlertWatch(teller: try await AlertTellers(self), lateAfter: Double(hours) * 3600, probes: probes)
        let megabytes = try await value(SettingCatalog.alertsDiskMegabytes, in: 0...1_000_000_000)
        watch.probes[.diskLow] = { FreeSpace(of: store.root).fault(below: megabytes << 20) }
        return watch
    }
}

typealias AlertProbes = [AlertKind: @Sendable () async -> String?]
