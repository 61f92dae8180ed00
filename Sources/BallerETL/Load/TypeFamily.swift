import BallerDuckDB

/// Groups of declared types that are converted in the same way.
enum TypeFamily: Equatable {
    case integer
    case number
    case date
    case flag
    case text

    init(_ type: String) {
        let word = type.uppercased().prefix { $0.isLetter }
        switch word {
        case "TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT":
            self = .integer
        case "DECIMAL", "NUMERIC", "DOUBLE", "FLOAT", "REAL": self = .number
        case "DATE": self = .date
        case "BOOLEAN": self = .flag
        default: self = .text
        }
    }

    /// What a text must look like before conversion: the engine itself would accept `1E+3`, ` 5` and `12.5` as
    /// integers.
    var form: String? {
        switch self {
        case .integer: "-?[0-9]+"
        case .number: "-?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)"
        case .date: "[0-9]{4}-[0-9]{2}-[0-9]{2}"
        case .flag: "[Tt]rue|[Ff]alse|TRUE|FALSE|1|0"
        case .text: nil
        }
    }

    var formReason: String {
        switch self {
        case .integer: "not_an_integer"
        case .number: "not_a_number"
        case .date: "not_a_date"
        case .flag: "not_a_boolean"
        case .text: "pattern_mismatch"
        }
    }

    var formSentence: String {
        switch self {
        case .integer: "no whole number"
        case .number: "no plain decimal number"
        case .date: "no date such as 2024-02-29"
        case .flag: "neither true nor false"
        case .text: "no text"
        }
    }

    /// True if a pattern allows only digits, signs and, except for integers, decimal points, so that testing the type's
    /// own form as well would find nothing more.
    func isImplied(by pattern: String) -> Bool {
        guard self == .integer || self == .number || self == .date else { return false }
        if self != .number, pattern.contains("\\.") { return false }
        let rest = pattern.replacing("\\.", with: "").replacing("\\d", with: "")
        return rest.allSatisfy { "0123456789[]{}(),+?*-|".contains($0) }
    }

    /// A declared bound as SQL.
    func literal(_ bound: String, type: String) -> String {
        self == .date ? "DATE \(SQLText.literal(bound))" : "CAST(\(SQLText.literal(bound)) AS \(type))"
    }
}
