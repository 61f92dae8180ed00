package import Foundation
import GRDB

/// An account, without its secrets.
package struct User: Codable, Sendable, Equatable, Identifiable, FetchableRecord {
    package enum Role: String, Codable, Sendable, CaseIterable, DatabaseValueConvertible { case reader, admin }

    /// Who made the account.
    package enum Origin: String, Codable, Sendable, DatabaseValueConvertible {
        case `operator`
        case signUp = "sign_up"
    }

    package let id: Int64
    package let address: String
    package let role: Role
    package let origin: Origin
    package let createdAt: Date
    /// When a link that went to the address was followed; `nil` until then, and without a password.
    package let verifiedAt: Date?
    package let disabledAt: Date?
    /// When somebody last asked for a link to set the password that was not used since.
    package let linkAskedAt: Date?

    package enum CodingKeys: String, CodingKey {
        case id, address, role, origin
        case createdAt = "created_at"
        case verifiedAt = "verified_at"
        case disabledAt = "disabled_at"
        case linkAskedAt = "link_asked_at"
    }

    static let columns = "id, address, role, origin, created_at, verified_at, disabled_at, link_asked_at"

    static func fetch(_ connection: Database, _ condition: String, _ arguments: StatementArguments) throws -> User? {
        try User.fetchOne(connection, sql: "SELECT \(columns) FROM users WHERE \(condition)", arguments: arguments)
    }
}
