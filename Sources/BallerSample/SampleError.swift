package import BallerCore

/// What can go wrong with a sample league.
package enum SampleError: BallerError, Equatable {
    case invalidOption(name: String, value: Int, allowed: String)
    case cannotWrite(file: String, problem: String)

    package var code: String {
        switch self {
        case .invalidOption: "sample.invalid_option"
        case .cannotWrite: "sample.cannot_write"
        }
    }

    package var message: String {
        switch self {
        case .invalidOption(let name, let value, let allowed):
            "A sample league cannot have \(name) \(value): \(allowed)."
        case .cannotWrite(let file, let problem): "Could not write \(file): \(problem)"
        }
    }

    package var severity: ErrorSeverity {
        switch self {
        case .invalidOption: .notice
        case .cannotWrite: .failure
        }
    }
}
