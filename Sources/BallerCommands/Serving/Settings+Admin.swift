import BallerArtifact
import BallerCore
import BallerDuckDB
import BallerETL
import BallerOperations
import BallerSQL
import BallerWeb
import Foundation

extension Settings {
    /// What the operator's pages know and do, by the settings in force.
    func adminDesk(_ warehouse: Warehouse) async throws -> AdminDesk {
        let store = try await artifactStore()
        let records = RunRecords(OperationsDatabase.file(in: store.root))
        let compare = try await comparison(in: store, warehouse)
        var desk = AdminDesk(
            records: { try records.database() },
            planned: { days in
                guard try await value(SettingCatalog.raw) != nil else { return [] }
                return try await planned(days: days, site: nil)
            },
            artifacts: { try store.list() },
            publish: { id in
                let examination = try await Examination(store, warehouse, self, schema: .own)
                return try await BlockingExecutor.once {
                    try store.publish(id, examine: examination.examine, compare: compare)
                }
            },
            rollback: {
                // The artifact before may come from an older program: it only has to work.
                let examination = try await Examination(store, warehouse, self, schema: .any)
                return try await BlockingExecutor.once {
                    try store.rollback(examine: examination.examine, compare: compare)
                }
            }
        )
        if let raw = try await value(SettingCatalog.raw) {
            let overrides = try OverridesFile(raw: URL(typedPath: raw), of: warehouse)
            desk.decide = { decision in
                try overrides.decide([
                    "bref_player_id": decision.brefPlayerID, "nba_player_id": String(decision.nbaPlayerID),
                    "is_same": String(decision.isSame), "reason": decision.reason,
                ])
            }
        }
        if let file = try await value(SettingCatalog.buildWaivers) {
            let waivers = WaiverFile(URL(typedPath: file), of: warehouse)
            desk.waive = { entry in
                let values = [entry.check, entry.key, entry.reason, entry.owner, entry.expiresOn]
                try waivers.add(values, today: CalendarDay(inUTC: Date()).description)
            }
        }
        return desk
    }
}
