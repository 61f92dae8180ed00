import BallerCore
import BallerServing
import HTTPTypes
import Hummingbird

extension Problem {
    /// What a visitor is told of an error; the engine's words stay in the log.
    init(_ error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case let failure as ArtifactFailure:
            self.init(failure.cause)
            artifact = failure.artifact
        case let error as ServingError: self.init(error)
        case let error as HTTPError: self.init(error.status)
        case is CancellationError: self = .unavailable("cancelled", "The request was given up.", retryAfter: 1)
        default: self.init(.internalServerError)
        }
    }

    /// A problem that its status says all of.
    init(_ status: HTTPResponse.Status) {
        switch status {
        case .notFound: self = .notFound("There is nothing at this address.")
        case .internalServerError:
            self.init(
                status,
                code: "internal",
                "Something went wrong on this side; the log has it under the request id."
            )
        default: self.init(status, code: "http_\(status.code)", "\(status.reasonPhrase).")
        }
    }

    private init(_ error: ServingError) {
        switch error {
        case .notServing, .nothingPublished:
            self = .unavailable("no_artifact", "No data are being served yet.", retryAfter: 5)
        case .overloaded:
            self = .unavailable("overloaded", "Too many requests wait for the database.", retryAfter: 1)
        case .tooManyReloads:
            self = .unavailable("too_many_reloads", "Other reloads are under way.", retryAfter: 5)
        case .tooManyExports:
            self = .unavailable("too_many_exports", "As many tables as may be are under way.", retryAfter: 5)
        case .exportTooLarge(let limit):
            let detail = "The table takes more than \(limit >> 20) MB as a file; ask for a part of it, or for CSV."
            self.init(.contentTooLarge, code: "export_too_large", detail)
        case .shutDown:
            self = .unavailable("shutting_down", "The server is shutting down.", retryAfter: 5)
        case .engineExhausted:
            self = .unavailable("engine_exhausted", "The database has no memory left for this just now.", retryAfter: 2)
        case .deadlineExceeded:
            self.init(.gatewayTimeout, code: "deadline_exceeded", "The answer took too long to find.")
        case .artifactRefused(let id, let cause):
            // Only a reload meets it, and whoever may reload may read the reason.
            let detail = "Artifact \(id) was refused: \(cause.message)"
            self =
                cause.isPassing
                ? .unavailable(cause.code, detail, retryAfter: 5)
                : Problem(.unprocessableContent, code: cause.code, detail)
        case .openingTooLong, .artifactEmpty, .queryUnknown, .argumentMissing, .queryFailed,
            .keptRowsScattered, .nameWithoutID, .readersStay, .columnUnknown, .fileUnreadable:
            self.init(.internalServerError)
        }
    }

    /// True when the operator has to know: the fault is on this side.
    var isFault: Bool { status.code == 500 }
}
