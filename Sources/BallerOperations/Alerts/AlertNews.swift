package import Foundation

/// What a receiver of alerts is told.
package struct AlertNews: Codable, Sendable, Equatable {
    package enum State: String, Codable, Sendable { case raised, recovered }

    package let kind: AlertKind
    package let state: State
    package let message: String
    package let at: Date

    init(_ alert: Alert, isOver: Bool) {
        kind = alert.kind
        state = isOver ? .recovered : .raised
        message = alert.message
        at = alert.recoveredAt ?? alert.raisedAt
    }
}

/// Brings alerts to somebody.
package protocol AlertTeller: Sendable {
    /// - Throws: if nobody was told; it is tried again later.
    func tell(_ news: AlertNews) async throws
}
