package import Foundation

/// A job of the coming days: whether it goes on, why, and what it will fetch.
package struct PlannedJob: Encodable, Sendable {
    package let job: String
    package let at: Date
    package let goes: Bool
    package let reason: String
    /// Pages and hours of fetching; `nil` where nothing is fetched.
    package let pages: Int?
    package let hours: Double?

    package init(_ due: DueJob, _ decision: Decision, pages: Int?, hours: Double?) {
        job = due.job.rawValue
        at = due.at
        goes = decision.goes
        reason = decision.reason
        self.pages = pages
        self.hours = hours
    }
}
