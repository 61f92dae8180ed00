import BallerCore

/// Why `baller query` gives no answer.
enum QueryError: BallerError {
    /// What the engine or its guard says of the statement.
    case refused(code: String, String)
    case unknownParameter(String, query: String, known: [String])
    case wrongValue(String, parameter: String, type: String)
    case noValue(parameter: String)
    case nothingAsked

    var code: String {
        switch self {
        case .refused(let code, _): code
        case .unknownParameter: "query.unknown_parameter"
        case .wrongValue: "query.wrong_value"
        case .noValue: "query.no_value"
        case .nothingAsked: "query.nothing_asked"
        }
    }

    var message: String {
        switch self {
        case .refused(_, let message): message
        case .unknownParameter(let name, let query, let known):
            "\(query) has no parameter \(name); it has \(known.isEmpty ? "none" : known.joined(separator: ", "))."
        case .wrongValue(let value, let parameter, let type):
            "“\(value)” is no value for \(parameter), which is \(type)."
        case .noValue(let parameter): "--\(parameter) needs a value behind it."
        case .nothingAsked: "Give the name of a question or a SELECT; `baller query --list` lists the questions."
        }
    }

    var severity: ErrorSeverity { .failure }
    var isPassing: Bool { false }
}
