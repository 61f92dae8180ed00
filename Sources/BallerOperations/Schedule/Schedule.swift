import BallerCore
package import Foundation

/// When which job is due.
package struct Schedule: Sendable {
    private let times: [ScheduledJob: CronExpression]

    /// - Parameter settings: times by job, as cron expressions; `off` for never.
    /// - Throws: `OperationsError.cronNotUnderstood`.
    package init(_ settings: [ScheduledJob: String]) throws(OperationsError) {
        var times: [ScheduledJob: CronExpression] = [:]
        for job in ScheduledJob.allCases {
            let text = settings[job] ?? job.usualTimes
            guard text != "off" else { continue }
            times[job] = try Self.expression(text, of: job)
        }
        self.times = times
    }

    private static func expression(_ text: String, of job: ScheduledJob) throws(OperationsError) -> CronExpression {
        do throws(CronFault) {
            let expression = try CronExpression(text)
            let someDay = EasternTime(Date(timeIntervalSince1970: 0))
            guard expression.next(after: someDay) != nil else { throw CronFault("no day is ever such a day") }
            return expression
        } catch {
            throw .cronNotUnderstood(text, setting: "schedule.\(job)", reason: error.reason)
        }
    }

    /// What is due between two instants, the earlier one excluded, in order.
    package func due(after start: Date, to end: Date) -> [DueJob] {
        var found: [DueJob] = []
        for (job, expression) in times {
            var time = EasternTime(start)
            while let next = expression.next(after: time), next.moment <= end {
                if next.moment > start { found.append(DueJob(job: job, at: next.moment)) }
                time = next
            }
        }
        return found.sorted()
    }

    /// Of each job the last time that has come, if it is after `done`, up to which it needs nothing: what was missed is made
    /// up for once.
    package func due(at now: Date, done: [ScheduledJob: Date]) -> [DueJob] {
        times.compactMap { job, expression in
            guard let last = expression.last(notAfter: EasternTime(now))?.moment, let done = done[job], last > done,
                last <= now
            else { return nil }
            return DueJob(job: job, at: last)
        }
        .sorted()
    }

    /// The next instant at which a job is due; `nil` if all are off.
    package func next(after moment: Date) -> Date? {
        times.values.compactMap { $0.next(after: EasternTime(moment))?.moment }.min()
    }
}

/// A job and the instant at which it should start.
package struct DueJob: Sendable, Hashable, Comparable {
    package let job: ScheduledJob
    package let at: Date

    package init(job: ScheduledJob, at: Date) {
        self.job = job
        self.at = at
    }

    package static func < (left: DueJob, right: DueJob) -> Bool {
        (left.at, left.job.rawValue) < (right.at, right.job.rawValue)
    }
}
