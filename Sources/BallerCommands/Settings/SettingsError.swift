import BallerCore

/// What can be wrong with the configuration.
enum SettingsError: BallerError {
    case unreadableFile(path: String, reason: String)
    case unknownKey(String, file: String)
    case unknownVariable(String)
    case wrongType(key: String, expected: String, reason: String)
    case outOfRange(key: String, value: String, allowed: String)
    /// A file with a secret that every user of the machine can read or write.
    case secretForAll(path: String)
    case missing(key: String, flag: String, variable: String)

    var code: String {
        switch self {
        case .unreadableFile: "settings.unreadable_file"
        case .unknownKey: "settings.unknown_key"
        case .unknownVariable: "settings.unknown_variable"
        case .wrongType: "settings.wrong_type"
        case .outOfRange: "settings.out_of_range"
        case .secretForAll: "settings.secret_for_all"
        case .missing: "settings.missing"
        }
    }

    var message: String {
        switch self {
        case .unreadableFile(let path, let reason): "The configuration file \(path) cannot be read: \(reason)"
        case .unknownKey(let key, let file):
            "\(file) sets \(key), which is not a setting; docs/configuration.md lists them."
        case .unknownVariable(let name):
            "The environment sets \(name), which is not a setting; docs/configuration.md lists them."
        case .wrongType(let key, let expected, let reason): "The setting \(key) must be \(expected): \(reason)"
        case .outOfRange(let key, let value, let allowed): "The setting \(key) is \(value); it must be \(allowed)."
        case .secretForAll(let path):
            "Every user of this machine can read or write the secret in \(path): run chmod 600 \(path)."
        case .missing(let key, let flag, let variable):
            "\(key) is not set: give \(flag), set \(variable), or write it into baller.yaml."
        }
    }

    var severity: ErrorSeverity { .failure }
}
