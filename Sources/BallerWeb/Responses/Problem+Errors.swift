import BallerCore
import BallerServing
import BallerUsers
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
        case let error as UsersError: self.init(error)
        case let error as HTTPError: self.init(error.status)
        case is CancellationError: self = .unavailable(.cancelled, "The request was given up.", retryAfter: 1)
        default: self.init(.internalServerError)
        }
    }

    /// A problem that its status says all of.
    init(_ status: HTTPResponse.Status) {
        switch status {
        case .notFound: self = .notFound("There is nothing at this address.")
        case .internalServerError:
            self.init(.internalFault, "Something went wrong on this side; the log has it under the request id.")
        case .contentTooLarge: self.init(.bodyTooLong, "The body is too long.")
        case _ where status.code >= 500: self.init(.internalFault, "\(status.reasonPhrase).")
        default: self.init(.invalidRequest, "\(status.reasonPhrase).")
        }
    }

    private init(_ error: ServingError) {
        switch error {
        case .notServing, .nothingPublished:
            self = .unavailable(.noArtifact, "No data are being served yet.", retryAfter: 5)
        case .overloaded:
            self = .unavailable(.overloaded, "Too many requests wait for the database.", retryAfter: 1)
        case .tooManyReloads:
            self = .unavailable(.tooManyReloads, "Other reloads are under way.", retryAfter: 5)
        case .tooManyExports:
            self = .unavailable(.tooManyExports, "As many tables as may be are under way.", retryAfter: 5)
        case .exportTooLarge(let limit):
            let detail = "The table takes more than \(limit >> 20) MB as a file; ask for a part of it, or for CSV."
            self.init(.exportTooLarge, detail)
        case .shutDown:
            self = .unavailable(.shuttingDown, "The server is shutting down.", retryAfter: 5)
        case .engineExhausted:
            self = .unavailable(.engineExhausted, "The database has no memory left for this just now.", retryAfter: 2)
        case .deadlineExceeded:
            self.init(.deadlineExceeded, "The answer took too long to find.")
        case .artifactRefused(let id, let cause):
            // Only a reload meets it, and whoever may reload may read the reason.
            self = .refused("\(id)", cause)
        case .openingTooLong, .artifactEmpty, .queryUnknown, .argumentMissing, .queryFailed,
            .keptRowsScattered, .nameWithoutID, .readersStay, .columnUnknown, .fileUnreadable:
            self.init(.internalServerError)
        }
    }

    private init(_ error: UsersError) {
        switch error {
        case .addressInvalid, .passwordUnfit, .nameUnfit: self.init(.invalidRequest, error.message)
        case .passwordWrong: self.init(.passwordRefused, error.message)
        case .linkUnusable: self.init(.linkUnusable, error.message)
        case .tooMany: self.init(.accountFull, error.message)
        case .notTheirs: self = .notFound(error.message)
        case .overloaded: self = .unavailable(.overloaded, error.message, retryAfter: 2)
        case .fileUnusable, .fileNewer, .backupExists, .backupDamaged, .addressKnown, .userUnknown:
            self.init(.internalServerError)
        }
    }

    /// True when the operator has to know: the fault is on this side.
    var isFault: Bool { kind == .internalFault }
}
