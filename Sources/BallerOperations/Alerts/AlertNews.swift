package import Foundation

/// What a receiver of alerts is told.
package struct AlertNews: Codable, Sendable, Equatable {
    package enum State: String, Codable, Sendable { case raised, recovered }

    package let kind: AlertKind
    package let state: State
    package let message: String
    package let at: Date

    init(_ alert: Alert, _ state: State) {
        kind = alert.kind
        self.state = state
        message = alert.message
        at = alert.recoveredAt ?? alert.raisedAt
    }
}

/// Brings alerts to somebody.
package protocol AlertTeller: Sendable {
    /// By which it is known what it was told: the same from one start of the program to the next.
    var name: String { get }

    /// - Throws: if nobody was told; it is tried again later.
    func tell(_ news: AlertNews) async throws
}
