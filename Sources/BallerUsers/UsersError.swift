import BallerCore

/// What can go wrong with accounts and what belongs to them.
package enum UsersError: BallerError, Equatable {
    // The file.
    case fileUnusable(path: String, reason: String)
    case fileNewer(path: String)
    case backupExists(path: String)
    case backupDamaged(path: String, reason: String)
    // Accounts.
    case addressInvalid(String)
    case addressKnown(String)
    case userUnknown(String)
    case passwordUnfit
    case passwordWrong
    case linkUnusable
    // What belongs to them.
    case nameUnfit
    case tooMany(String, limit: Int)
    case notTheirs(String)
    // The machine.
    case overloaded
}
