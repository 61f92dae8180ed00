import ArgumentParser
import BallerArtifact
import BallerCore
import BallerETL
import BallerSample

extension ExitStatus {
    /// The exit code that tells a script what kind of error it was.
    static func of(_ error: any BallerError) -> ExitCode {
        switch error {
        case let error as ArtifactError: of(error)
        case let error as ETLError: of(error)
        case is SettingsError, is SampleError: usage
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
        default: error.isUnreadableInput ? unreadableInput : refused
        }
    }
}
