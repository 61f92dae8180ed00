package import Foundation
import GRDB

/// What an operator must know at once.
package enum AlertKind: String, CaseIterable, Codable, Sendable, DatabaseValueConvertible {
    case buildFailed = "build_failed"
    case dataLate = "data_late"
    case pageDrift = "page_drift"
    case crawlerStoodDown = "crawler_stood_down"
    case artifactRefused = "artifact_refused"
    case diskLow = "disk_low"
    case errorRate = "error_rate"
}

/// An alert that was raised, and perhaps is over.
package struct Alert: Codable, Sendable, Equatable, FetchableRecord, PersistableRecord {
    package static let databaseTableName = "alerts"

    package let kind: AlertKind
    package var message: String
    package var raisedAt: Date
    package var recoveredAt: Date?

    package enum CodingKeys: String, CodingKey {
        case kind, message
        case raisedAt = "raised_at"
        case recoveredAt = "recovered_at"
    }

    package var isOpen: Bool { recoveredAt == nil }
}

/// What one receiver was told of an alert.
struct Telling: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "tellings"

    let kind: AlertKind
    let teller: String
    /// Which alert of the kind it was.
    let raisedAt: Date
    let state: AlertNews.State

    enum CodingKeys: String, CodingKey {
        case kind, teller, state
        case raisedAt = "raised_at"
    }
}
