import Foundation
import GRDB

/// Slows down whoever guesses at the password of an address, known or not: a few tries are free, then each doubles the wait.
///
/// The wait ends at a quarter of an hour, so that nobody is locked out of his account for long by others.
enum Lockout {
    private static let freeTries = 5
    private static let longestWait = 900
    /// After so long without a try all are forgotten.
    private static let memory: TimeInterval = 24 * 3600

    /// Counts a try.
    ///
    /// - Returns: seconds to wait where it comes too early; such a try does not count.
    static func count(_ digest: Data, at now: Date, _ connection: Database) throws -> Int? {
        try connection.execute(sql: "DELETE FROM failures WHERE failed_at < ?", arguments: [now - memory])
        let sql = "SELECT count, failed_at FROM failures WHERE address_digest = ?"
        let row = try Row.fetchOne(connection, sql: sql, arguments: [digest])
        let count: Int = row?["count"] ?? 0
        if let failed: Date = row?["failed_at"], let wait = wait(after: count) {
            let left = failed.addingTimeInterval(Double(wait)).timeIntervalSince(now)
            // A try in the future is what a clock that was wrong left.
            if left > 0, left <= Double(wait) { return Int(left.rounded(.up)) }
        }
        try connection.execute(
            sql: "INSERT OR REPLACE INTO failures (address_digest, count, failed_at) VALUES (?, ?, ?)",
            arguments: [digest, count + 1, now]
        )
        return nil
    }

    static func forget(_ digest: Data, _ connection: Database) throws {
        try connection.execute(sql: "DELETE FROM failures WHERE address_digest = ?", arguments: [digest])
    }

    private static func wait(after count: Int) -> Int? {
        count < freeTries ? nil : min(longestWait, 1 << min(count - freeTries, 20))
    }
}
