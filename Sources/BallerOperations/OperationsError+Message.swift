package import BallerCore
import Foundation

extension OperationsError {
    package var code: String {
        switch self {
        case .cronNotUnderstood: "operations.cron_not_understood"
        case .jobUnknown: "operations.job_unknown"
        case .recordsUnreadable: "operations.records_unreadable"
        case .recordsNewer: "operations.records_newer"
        case .runUnknown: "operations.run_unknown"
        case .anotherRun: "operations.another_run"
        case .leaseLost: "operations.lease_lost"
        case .inboxInsideRaw: "operations.inbox_inside_raw"
        case .alertNotTold: "operations.alert_not_told"
        }
    }

    package var message: String {
        switch self {
        case .cronNotUnderstood(let text, let setting, let reason):
            "\(setting) is “\(text)”: \(reason). Write five fields: minute hour day month weekday, such as “0 5 * 10-12,1-6 *”, or off."
        case .jobUnknown(let name, let known):
            "“\(name)” is not a job; there are \(known.joined(separator: ", "))."
        case .recordsUnreadable(let path, let reason):
            "\(path) cannot be used as the record of runs: \(reason)."
        case .recordsNewer(let path):
            "\(path) was written by a newer program, and this one does not know all of its tables."
        case .runUnknown(let id):
            "There is no run \(id); `baller runs` lists them."
        case .anotherRun(let owner, let until):
            "\(owner) is running a job, and has the store until \(until.formatted(.iso8601)) unless it goes on."
        case .leaseLost(let owner):
            "This run took too long to report, and \(owner) took its place; nothing was published."
        case .inboxInsideRaw(let path):
            "The inbox \(path) is inside the raw folder, or holds it; they must lie beside each other."
        case .alertNotTold(let kind, let teller, let reason):
            "The alert \(kind) could not be told to \(teller): \(reason)."
        }
    }

    package var severity: ErrorSeverity {
        switch self {
        case .cronNotUnderstood, .jobUnknown, .runUnknown, .inboxInsideRaw: .notice
        case .anotherRun, .alertNotTold: .warning
        case .recordsUnreadable, .recordsNewer, .leaseLost: .failure
        }
    }

    package var isPassing: Bool {
        if case .anotherRun = self { true } else { false }
    }
}
