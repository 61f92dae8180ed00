package import BallerCore
import Foundation
import GRDB

/// The alerts of a store: every receiver is told of each once when it is raised, and once when it is over.
package struct AlertBook: Sendable {
    private let database: OperationsDatabase
    private let clock: any WallClock

    package init(_ database: OperationsDatabase, clock: any WallClock = SystemClock()) {
        self.database = database
        self.clock = clock
    }

    /// What was raised and is not over, oldest first.
    package func open() throws -> [Alert] {
        try all().filter(\.isOpen).sorted { $0.raisedAt < $1.raisedAt }
    }

    package func all() throws -> [Alert] { try database.writer.read { try Alert.fetchAll($0) } }

    /// Takes what was found of some conditions: a message if there is something to be told, `nil` if all is well.
    package func settle(_ found: [AlertKind: String?]) throws {
        let now = clock.now()
        try database.writer.write { connection in
            for (kind, message) in found {
                var known = try Alert.fetchOne(connection, key: kind.rawValue)
                switch (message, known?.isOpen ?? false) {
                case (let message?, false):
                    try Alert(kind: kind, message: message, raisedAt: now).save(connection)
                case (nil, true):
                    known?.recoveredAt = now
                    try known?.update(connection)
                case (_?, true), (nil, false): continue
                }
            }
        }
    }

    /// Tells every receiver what it was not told yet; what fails is tried again by the next call.
    ///
    /// - Returns: why something was not told.
    package func tell(by tellers: [any AlertTeller]) async throws -> [OperationsError] {
        var failures: [OperationsError] = []
        for alert in try all() {
            for teller in tellers {
                guard let news = try news(of: alert, for: teller.name) else { continue }
                do {
                    try await teller.tell(news)
                } catch {
                    failures.append(.alertNotTold(alert.kind.rawValue, to: teller.name, reason: "\(error)"))
                    continue
                }
                let telling = Telling(
                    kind: alert.kind,
                    teller: teller.name,
                    raisedAt: alert.raisedAt,
                    state: news.state
                )
                try await database.writer.write { try telling.save($0) }
            }
        }
        return failures
    }

    /// What came and went untold is told once, as it is now.
    private func news(of alert: Alert, for teller: String) throws -> AlertNews? {
        let key: [String: any DatabaseValueConvertible] = ["kind": alert.kind, "teller": teller]
        let told = try database.writer.read { try Telling.fetchOne($0, key: key) }
        let known = told.flatMap { $0.raisedAt == alert.raisedAt ? $0.state : nil }
        switch (alert.isOpen, known) {
        // One that was told to be over and is open is another, of the same second.
        case (true, nil), (true, .recovered?): return AlertNews(alert, .raised)
        case (false, nil), (false, .raised?): return AlertNews(alert, .recovered)
        case (true, .raised?), (false, .recovered?): return nil
        }
    }
}
