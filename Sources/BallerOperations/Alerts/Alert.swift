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
}

/// An alert that was raised, and perhaps is over.
package struct Alert: Codable, Sendable, Equatable, FetchableRecord, PersistableRecord {
    package static let databaseTableName = "alerts"

    package let kind: AlertKind
    package var message: String
    package var raisedAt: Date
    package var toldAt: Date?
    package var recoveredAt: Date?
    package var recoveryToldAt: Date?

    package enum CodingKeys: String, CodingKey {
        case kind, message
        case raisedAt = "raised_at"
        case toldAt = "told_at"
        case recoveredAt = "recovered_at"
        case recoveryToldAt = "recovery_told_at"
    }

    package var isOpen: Bool { recoveredAt == nil }
}
