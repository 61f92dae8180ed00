import ArgumentParser
import BallerArtifact
import BallerCore
import BallerDuckDB
import BallerETL
import BallerExport
import BallerFetch
import BallerHarvest
import BallerOperations
import BallerParse
import BallerSQL
import BallerSample
import BallerServing
import BallerUsers

extension ExitStatus {
    /// The exit code that tells a script what kind of error occurred.
    static func of(_ error: any BallerError) -> ExitCode {
        switch error {
        case let error as ArtifactError: of(error)
        case let error as ETLError: of(error)
        case let error as ExportError: of(error)
        case let error as FetchError: of(error)
        case let error as HarvestError: of(error)
        case let error as ServingError: of(error)
        case let error as ReloadError: of(error)
        case let error as OperationsError: of(error)
        case let error as UsersError: of(error)
        case is ParseError: unreadableInput
        case WarehouseError.unknownStatement: usage
        case is QueryError, is SettingsError, is SampleError, is ParsingError, is ScrapingError, is RedistributionError:
            usage
        default: machine
        }
    }

    private static func of(_ error: ArtifactError) -> ExitCode {
        switch error {
        case .fileOperation, .locked, .swapFailed, .swapNotRestored: machine
        case .invalidBuildID, .unknownArtifact: usage
        case .unfit(_, _, isPassing: true): machine
        default: refused
        }
    }

    private static func of(_ error: ServingError) -> ExitCode {
        switch error {
        // The command line named the store, not the artifact, so it is not at fault.
        case .artifactRefused(_, let cause as ArtifactError): of(cause) == usage ? refused : of(cause)
        case .artifactRefused(_, let cause) where !(cause is DuckDBError): of(cause)
        default: error.isPassing ? machine : refused
        }
    }

    private static func of(_ error: ReloadError) -> ExitCode {
        switch error {
        case .unreachable: machine
        case .refused(_, status: 401, _), .refused(_, status: 403, _): usage
        case .refused(_, status: 429, _), .refused(_, status: 503, _): later
        case .refused: refused
        }
    }

    private static func of(_ error: OperationsError) -> ExitCode {
        switch error {
        case .cronNotUnderstood, .jobUnknown, .runUnknown, .inboxInsideRaw: usage
        case .anotherRun: later
        case .recordsUnreadable, .recordsNewer: unreadableInput
        case .leaseLost, .alertNotTold: machine
        }
    }

    private static func of(_ error: UsersError) -> ExitCode {
        switch error {
        case .fileUnusable: machine
        case .fileNewer, .backupDamaged: unreadableInput
        case .overloaded: later
        default: usage
        }
    }

    private static func of(_ error: ETLError) -> ExitCode {
        switch error {
        case .diskFull: machine
        case .notPublished(_, let cause): of(cause)
        case .notAnArtifact: unreadableInput
        case .unknownCheck: usage
        default: error.isUnreadableInput ? unreadableInput : refused
        }
    }

    private static func of(_ error: ExportError) -> ExitCode {
        switch error {
        case .folderExists, .notAnExport, .unknownTable, .nothingChosen: usage
        case .running: later
        case .diskFull, .fileOperation, .sqliteFailed: machine
        }
    }

    private static func of(_ error: FetchError) -> ExitCode {
        switch error {
        case .contactMissing, .contactUnusable, .intentNotUnderstood: usage
        case .robotsUnreachable, .tooManyRequests, .toldToWait, .circuitOpen, .jobRunning: later
        case .budgetUnreadable, .storeFailed: machine
        case .keptPageCorrupt, .links: unreadableInput
        default: refused
        }
    }

    private static func of(_ error: HarvestError) -> ExitCode {
        switch error {
        case .noPages, .fileUnreadable: unreadableInput
        case .fileUnwritable: machine
        case .addressUnknown: usage
        }
    }
}
