import BallerCore
import BallerOperations
import BallerServing
import Foundation

extension OperationRoutes {
    /// What the record of runs says; nothing where none is kept or it cannot be read: the other metrics are there all the same.
    func addRuns(to text: inout MetricsText) {
        guard let records = try? configuration.desk?.records(), let counts = try? RunLog(records).counts(),
            let alerts = try? AlertBook(records).open(), let done = try? RunLog(records).done()
        else { return }
        text.metric("baller_runs_total", .counter, "Runs of jobs on the store, by what became of them.")
        for (state, count) in counts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            text.sample("baller_runs_total", count, ["state": state.rawValue])
        }
        text.metric("baller_job_done_timestamp_seconds", .gauge, "Up to when each job needs nothing.")
        for (job, date) in done.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            text.sample("baller_job_done_timestamp_seconds", Int(date.timeIntervalSince1970), ["job": job.rawValue])
        }
        text.metric("baller_alert_open", .gauge, "1 for each alert that is raised and not over.")
        for kind in AlertKind.allCases {
            text.sample("baller_alert_open", alerts.contains { $0.kind == kind } ? 1 : 0, ["kind": kind.rawValue])
        }
    }

    /// How old what is served may be is over, unless a run has found since that there is nothing newer.
    func isTooOld(_ snapshot: Snapshot) -> Bool {
        guard let limit = configuration.longestAge else { return false }
        let checked = try? configuration.desk?.records().flatMap { try RunLog($0).lastPassed() }
        let newest = max(snapshot.createdAt, checked ?? .distantPast)
        return configuration.clock.now().timeIntervalSince(newest) > limit.seconds
    }
}
