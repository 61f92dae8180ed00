import BallerCore
package import Foundation
import GRDB

/// The right to run jobs on a store, which one process of one machine has at a time, and has to renew.
///
/// A process that dies loses it when it expires; one that was only slow finds out before it publishes.
package struct RunLease: Sendable {
    /// How long it is good for after it was taken or renewed.
    package static let term: TimeInterval = 600

    let owner: RunOwner
    private let token: String
    private let database: OperationsDatabase
    private let clock: any WallClock

    /// Takes the lease, or throws `OperationsError.anotherRun`.
    static func take(
        _ database: OperationsDatabase,
        owner: RunOwner,
        clock: any WallClock
    ) throws -> RunLease {
        let lease = RunLease(owner: owner, token: UUID().uuidString, database: database, clock: clock)
        let now = clock.now()
        try database.writer.write { connection in
            if let holder = try holder(connection), holder.mayRun(at: now) {
                throw OperationsError.anotherRun(owner: holder.owner.description, until: holder.expires)
            }
            try connection.execute(
                sql: "INSERT OR REPLACE INTO leases (name, owner, token, expires_at) VALUES ('run', ?, ?, ?)",
                arguments: [owner.description, lease.token, now + term]
            )
        }
        return lease
    }

    /// Renews it.
    ///
    /// - Throws: `OperationsError.leaseLost` if it expired and somebody else took it.
    func renew() throws {
        let expiry = clock.now() + Self.term
        try database.writer.write { connection in
            try connection.execute(
                sql: "UPDATE leases SET expires_at = ? WHERE name = 'run' AND token = ?",
                arguments: [expiry, token]
            )
            guard connection.changesCount == 1 else {
                throw OperationsError.leaseLost(
                    owner: try Self.holder(connection)?.owner.description ?? "another process"
                )
            }
        }
    }

    /// Gives it back; does nothing if it is lost.
    func release() throws {
        try database.writer.write { connection in
            try connection.execute(sql: "DELETE FROM leases WHERE name = 'run' AND token = ?", arguments: [token])
        }
    }

    private static func holder(_ connection: Database) throws -> Holder? {
        let row = try Row.fetchOne(connection, sql: "SELECT owner, expires_at FROM leases WHERE name = 'run'")
        return row.map { Holder(owner: RunOwner($0["owner"]), expires: $0["expires_at"]) }
    }

    private struct Holder {
        let owner: RunOwner
        let expires: Date

        func mayRun(at now: Date) -> Bool {
            // A clock that was wrong when the lease was taken must not hold up the next run for years.
            expires > now && expires <= now + 2 * RunLease.term && !owner.isGone
        }
    }
}
