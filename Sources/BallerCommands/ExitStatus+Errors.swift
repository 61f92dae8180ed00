import ArgumentParser
import BallerArtifact
import BallerCore
import BallerETL
import BallerFetch
import BallerParse
import BallerSample

extension ExitStatus {
    /// The exit code that tells a script what kind of error it was.
    static func of(_ error: any BallerError) -> ExitCode {
        switch error {
        case let error as ArtifactError: of(error)
        case let error as ETLError: of(error)
        case let error as FetchError: of(error)
        case let error as ParsingError: of(error)
        case is ParseError: unreadableInput
        case is SettingsError, is SampleError, is ScrapingError, is RedistributionError: usage
        default: machine
        }
    }

    private static func of(_ error: ArtifactError) -> ExitCode {
        switch error {
        case .fileOperation, .locked, .swapFailed, .swapNotRestored: machine
        case .invalidBuildID, .unknownArtifact: usage
        default: refused
        }
    }

    private static func of(_ error: ETLError) -> ExitCode {
        switch error {
        case .diskFull: machine
        case .notAnArtifact: unreadableInput
        case .unknownCheck: usage
        default: error.isUnreadableInput ? unreadableInput : refused
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

    private static func of(_ error: ParsingError) -> ExitCode {
        switch error {
        case .noPages, .fileUnreadable: unreadableInput
        case .fileUnwritable: machine
        default: usage
        }
    }
}
