package import BallerCore
import Foundation
import GRDB

/// The alerts of a store: each is told once when it is raised, and once when it is over.
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

    /// Tells what was not told yet; what fails is tried again by the next call.
    ///
    /// - Returns: why something was not told.
    package func tell(by teller: any AlertTeller) async throws -> [OperationsError] {
        var failures: [OperationsError] = []
        for alert in try all() {
            var told = alert
            // What came and went untold is told once, as it is now.
            guard let news = alert.news else { continue }
            do {
                try await teller.tell(news)
            } catch {
                failures.append(.alertNotTold(alert.kind.rawValue, reason: "\(error)"))
                continue
            }
            told.toldAt = told.toldAt ?? clock.now()
            if !alert.isOpen { told.recoveryToldAt = clock.now() }
            try await database.writer.write { [told] in try told.update($0) }
        }
        return failures
    }
}

extension Alert {
    fileprivate var news: AlertNews? {
        if isOpen { return toldAt == nil ? AlertNews(self, isOver: false) : nil }
        return recoveryToldAt == nil ? AlertNews(self, isOver: true) : nil
    }
}
