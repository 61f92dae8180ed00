package import Foundation
import GRDB

/// What ran, by `operations.sqlite`.
///
/// Every call blocks for a moment, and throws `OperationsError.recordsUnreadable` or what SQLite throws.
package struct RunLog: Sendable {
    private let database: OperationsDatabase

    package init(_ database: OperationsDatabase) { self.database = database }

    /// The newest runs first.
    package func newest(_ limit: Int, job: String? = nil) throws -> [RunRecord] {
        try database.writer.read { connection in
            var request = RunRecord.order(RunRecord.Columns.id.desc).limit(limit)
            if let job { request = request.filter(RunRecord.Columns.job == job) }
            return try request.fetchAll(connection)
        }
    }

    /// - Throws: `OperationsError.runUnknown`.
    package func run(_ id: Int64) throws -> (run: RunRecord, steps: [StepRecord]) {
        try database.writer.read { connection in
            guard let run = try RunRecord.fetchOne(connection, key: id) else { throw OperationsError.runUnknown(id) }
            let steps = try StepRecord.filter(Column("run_id") == id).order(Column("number")).fetchAll(connection)
            return (run, steps)
        }
    }

    /// Up to when each job needs nothing.
    package func done() throws -> [ScheduledJob: Date] {
        try database.writer.read { connection in
            let rows = try Row.fetchAll(connection, sql: "SELECT job, done_to FROM jobs")
            let pairs = rows.compactMap { row in ScheduledJob(rawValue: row["job"]).map { ($0, row["done_to"] as Date) }
            }
            return Dictionary(uniqueKeysWithValues: pairs)
        }
    }

    /// The runs of a job for one time at which it was due, oldest first.
    func attempts(of due: DueJob) throws -> [RunRecord] {
        try database.writer.read { connection in
            let ofDue = RunRecord.Columns.job == due.job.rawValue && RunRecord.Columns.dueAt == due.at
            return try RunRecord.filter(ofDue).order(RunRecord.Columns.id).fetchAll(connection)
        }
    }

    /// Runs by state, for metrics.
    package func counts() throws -> [RunRecord.State: Int] {
        try database.writer.read { connection in
            let rows = try Row.fetchAll(connection, sql: "SELECT state, count(*) AS runs FROM runs GROUP BY state")
            let pairs = rows.compactMap { row in
                RunRecord.State(rawValue: row["state"]).map { ($0, row["runs"] as Int) }
            }
            return Dictionary(uniqueKeysWithValues: pairs)
        }
    }

    /// When a run last found the data as they should be; `nil` if none ever did.
    package func lastPassed() throws -> Date? {
        try database.writer.read { connection in
            try Date.fetchOne(connection, sql: "SELECT max(ended_at) FROM runs WHERE state IN ('passed', 'skipped')")
        }
    }

    func begin(_ run: RunRecord) throws -> RunRecord {
        try database.writer.write { connection in
            try run.inserted(connection)
        }
    }

    func update(_ run: RunRecord) throws {
        try database.writer.write { try run.update($0) }
    }

    func save(_ step: StepRecord) throws {
        try database.writer.write { try step.save($0) }
    }

    /// Says of runs that no living process can still have that they did not come to their end.
    func closeInterrupted(at now: Date) throws {
        try database.writer.write { connection in
            let arguments: StatementArguments = [now, "the process ended before the run did"]
            try connection.execute(
                sql: "UPDATE runs SET state = 'interrupted', ended_at = ?, reason = ? WHERE state = 'running'",
                arguments: arguments
            )
            try connection.execute(
                sql: "UPDATE run_steps SET state = 'ended', ended_at = ?, account = ? WHERE state = 'running'",
                arguments: arguments
            )
        }
    }

    /// Marks a job as needing nothing up to a time; the first mark of a job is where it begins.
    func mark(_ job: ScheduledJob, doneTo time: Date) throws {
        try database.writer.write { connection in
            try connection.execute(
                sql:
                    "INSERT INTO jobs (job, done_to) VALUES (?, ?) ON CONFLICT (job) DO UPDATE SET done_to = excluded.done_to",
                arguments: [job.rawValue, time]
            )
        }
    }
}
