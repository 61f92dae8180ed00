package import BallerArtifact
package import BallerOperations

/// What the operator's pages know and do beyond the served artifact; the program that starts the server fills it in.
package struct AdminDesk: Sendable {
    /// The record of runs; `nil` where there never was one.
    package var records: @Sendable () throws -> OperationsDatabase?
    /// What is due in so many days; empty where no raw folder is known.
    package var planned: @Sendable (Int) async throws -> [PlannedJob]
    package var artifacts: @Sendable () throws -> [StoredArtifact]
    package var publish: @Sendable (BuildID) async throws -> Publication
    package var rollback: @Sendable () async throws -> Publication
    /// Writes down whether two are one person; `nil` where no raw folder is known.
    package var decide: (@Sendable (IdentityDecision) async throws -> Void)?
    /// Accepts failing rows until a day; `nil` where there is no file of waivers.
    package var waive: (@Sendable (WaiverEntry) async throws -> Void)?

    package init(
        records: @escaping @Sendable () throws -> OperationsDatabase?,
        planned: @escaping @Sendable (Int) async throws -> [PlannedJob],
        artifacts: @escaping @Sendable () throws -> [StoredArtifact],
        publish: @escaping @Sendable (BuildID) async throws -> Publication,
        rollback: @escaping @Sendable () async throws -> Publication
    ) {
        self.records = records
        self.planned = planned
        self.artifacts = artifacts
        self.publish = publish
        self.rollback = rollback
    }
}

/// Whether a player of Basketball-Reference and a number of the NBA are one person, and how that is known.
package struct IdentityDecision: Sendable {
    package let brefPlayerID: String
    package let nbaPlayerID: Int
    package let isSame: Bool
    package let reason: String
}

/// Failing rows that somebody accepts.
package struct WaiverEntry: Sendable {
    package let check: String
    package let key: String
    package let reason: String
    package let owner: String
    /// The last day, such as `2026-12-31`.
    package let expiresOn: String
}
