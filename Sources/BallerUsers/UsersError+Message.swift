package import BallerCore

extension UsersError {
    package var code: String {
        switch self {
        case .fileUnusable: "users.file_unusable"
        case .fileNewer: "users.file_newer"
        case .backupExists: "users.backup_exists"
        case .backupDamaged: "users.backup_damaged"
        case .addressInvalid: "users.address_invalid"
        case .addressKnown: "users.address_known"
        case .userUnknown: "users.user_unknown"
        case .passwordUnfit: "users.password_unfit"
        case .passwordWrong: "users.password_wrong"
        case .linkUnusable: "users.link_unusable"
        case .nameUnfit: "users.name_unfit"
        case .tooMany: "users.too_many"
        case .notTheirs: "users.not_theirs"
        case .overloaded: "users.overloaded"
        }
    }

    package var message: String {
        switch self {
        case .fileUnusable(let path, let reason): "\(path) cannot be used for accounts: \(reason)."
        case .fileNewer(let path):
            "\(path) was written by a newer program, and this one does not know all of its tables."
        case .backupExists(let path): "\(path) exists already, and a backup overwrites nothing; name another file."
        case .backupDamaged(let path, let reason): "\(path) is no sound backup of accounts: \(reason)."
        case .addressInvalid(let text): "“\(text.prefix(80))” is not an e-mail address."
        case .addressKnown(let text): "There is an account of \(text) already."
        case .userUnknown(let text): "There is no account of “\(text.prefix(80))”; `baller users` lists them."
        case .passwordUnfit:
            "A password has \(PasswordHasher.lengths.lowerBound) to \(PasswordHasher.lengths.upperBound) characters."
        case .passwordWrong: "That is not the password of the account."
        case .linkUnusable: "The link was used already, is too old, or was never given out; ask for a new one."
        case .nameUnfit: "A name has 1 to 80 characters, none of them a control character."
        case .tooMany(let what, let limit): "An account may have \(limit) \(what); remove one first."
        case .notTheirs(let what): "The account has no such \(what)."
        case .overloaded: "Too many passwords are being checked; try again in a moment."
        }
    }

    package var severity: ErrorSeverity {
        switch self {
        case .fileUnusable, .fileNewer, .backupDamaged: .failure
        case .overloaded: .warning
        default: .notice
        }
    }

    package var isPassing: Bool { self == .overloaded }
}
