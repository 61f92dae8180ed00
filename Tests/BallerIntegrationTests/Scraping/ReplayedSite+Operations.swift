import BallerArtifact
import BallerFetch
import BallerOperations
import BallerReplay
import BallerSQL
import BallerTestSupport
import Foundation

@testable import BallerCommands

extension ReplayedSite {
    var store: ArtifactStore { ArtifactStore(root: folder.url.appending(path: "store")) }

    /// The record of runs of the store.
    func records() throws -> OperationsDatabase { try OperationsDatabase(OperationsDatabase.file(in: store.root)) }

    /// Operations on the site whose only job is the morning's, by the clock of the site.
    func operations(inbox: URL? = nil, tellers: [any AlertTeller] = []) async throws -> Operations {
        let settings = try await Settings(environment: ["BALLER_STORE": store.root.path, "BALLER_RAW": raw.path])
        let artifacts = try await settings.artifactStore()
        let steps = OperationSteps(
            settings: settings,
            raw: raw.path,
            store: artifacts,
            warehouse: try Warehouse.bundled(),
            scrape: self.settings,
            pages: pages,
            inbox: try inbox.map { try Inbox($0, raw: raw, replaced: store.root.appending(path: "replaced")) },
            keep: 3,
            clock: clock,
            sleeper: TestSleeper(clock),
            jitter: FixedJitter()
        )
        let games = PublishedGames(store: artifacts, warehouse: steps.warehouse)
        var parts = Operations.Parts(
            schedule: try Schedule([.weekly: "off", .draft: "off", .awards: "off"]),
            database: try records(),
            knownGames: games.known,
            steps: steps.steps(of:),
            inboxSteps: { steps.inboxSteps },
            watch: AlertWatch(tellers: tellers, lateAfter: 6 * 3600)
        )
        parts.clock = clock
        parts.inbox = steps.inbox
        return Operations(parts)
    }
}
