package import BallerCore

/// What can be wrong with gzip data.
package enum GzipError: BallerError, Equatable {
    case endsEarly
    case somethingBehind
    case damaged(String)
    case tooLarge(limit: Int)

    package var code: String {
        switch self {
        case .endsEarly: "files.gzip_ends_early"
        case .somethingBehind: "files.gzip_something_behind"
        case .damaged: "files.gzip_damaged"
        case .tooLarge: "files.gzip_too_large"
        }
    }

    /// Completes a sentence about a file: "its gzip data end early".
    package var message: String {
        switch self {
        case .endsEarly: "its gzip data end early"
        case .somethingBehind: "something that is not gzip follows its gzip data"
        case .damaged(let problem): "its gzip data are damaged: \(problem)"
        case .tooLarge(let limit): "it unpacks to more than \(limit) bytes"
        }
    }

    package var severity: ErrorSeverity { .failure }
}
