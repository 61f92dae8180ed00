import BallerCore
package import Foundation

/// What can go wrong between a schedule and the end of a run.
package enum OperationsError: BallerError, Equatable {
    // Settings.
    case cronNotUnderstood(String, setting: String, reason: String)
    case jobUnknown(String, known: [String])
    // The record of runs.
    case recordsUnreadable(path: String, reason: String)
    case recordsNewer(path: String)
    case runUnknown(Int64)
    // Runs.
    case anotherRun(owner: String, until: Date)
    case leaseLost(owner: String)
    // The inbox.
    case inboxInsideRaw(path: String)
    // Alerts.
    case alertNotTold(String, to: String, reason: String)
}
