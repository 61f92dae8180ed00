package import Foundation
package import GRDB

/// A run of a job: what began it, what became of it, and what it found.
package struct RunRecord: Codable, Sendable, Equatable, Identifiable, FetchableRecord, MutablePersistableRecord {
    package static let databaseTableName = "runs"

    /// Why a run began.
    package enum Cause: String, Codable, Sendable, DatabaseValueConvertible {
        case scheduled
        /// It was due while nothing was running.
        case madeUp = "made_up"
        /// The run before ended in a way that may pass.
        case repeated
        case inbox
        /// Somebody asked for it.
        case manual
    }

    package enum State: String, Codable, Sendable, DatabaseValueConvertible {
        case running
        /// All went well; an artifact was published if there was something new.
        case passed
        /// There was nothing to do, and `reason` says why.
        case skipped
        /// The data did not pass, or the site refused: what is published stays.
        case refused
        /// An error ended it.
        case failed
        /// The process ended before it, or lost its place to another.
        case interrupted
    }

    package var id: Int64?
    package var job: String
    package var cause: Cause
    /// When it should have begun; `nil` if nothing was due.
    package var dueAt: Date?
    package var startedAt: Date
    package var endedAt: Date?
    package var state: State
    /// The code of an error.
    package var code: String?
    package var reason: String?
    /// The host and process that ran it.
    package var owner: String
    package var findings: RunFindings

    package mutating func didInsert(_ inserted: InsertionSuccess) { id = inserted.rowID }

    package enum Columns {
        static let id = Column(CodingKeys.id)
        static let job = Column(CodingKeys.job)
        static let dueAt = Column(CodingKeys.dueAt)
    }

    package enum CodingKeys: String, CodingKey {
        case id, job, cause, state, code, reason, owner, findings
        case dueAt = "due_at"
        case startedAt = "started_at"
        case endedAt = "ended_at"
    }
}

/// A step of a run.
package struct StepRecord: Codable, Sendable, Equatable, FetchableRecord, PersistableRecord {
    package static let databaseTableName = "run_steps"

    package enum State: String, Codable, Sendable, DatabaseValueConvertible { case running, done, skipped, ended }

    package let runID: Int64
    /// From 1.
    package let number: Int
    package let name: String
    package let startedAt: Date
    package var endedAt: Date?
    package var state: State
    /// What it did, or why it ended the run, in a sentence.
    package var account: String?

    package enum CodingKeys: String, CodingKey {
        case number, name, state, account
        case runID = "run_id"
        case startedAt = "started_at"
        case endedAt = "ended_at"
    }
}
