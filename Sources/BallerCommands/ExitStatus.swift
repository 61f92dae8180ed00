import ArgumentParser
import BallerCore

/// The exit codes of `baller`, as its help documents them.
enum ExitStatus {
    /// The work is done.
    static let clean = ExitCode(0)
    /// The work is done but its result is refused: failed checks, a damaged artifact, a difference.
    static let refused = ExitCode(1)
    /// The command line or a setting is wrong (sysexits `EX_USAGE`, which the argument parser uses too).
    static let usage = ExitCode(64)
    /// The input cannot be read in the expected format (sysexits `EX_DATAERR`).
    static let unreadableInput = ExitCode(65)
    /// The machine failed: disk full, no permission, no network (sysexits `EX_IOERR`).
    static let machine = ExitCode(74)
    /// Try later: a site asks for silence or does not answer, or the same job is already running (sysexits
    /// `EX_TEMPFAIL`).
    static let later = ExitCode(75)
    /// Stopped in an orderly way by Ctrl-C or SIGTERM (128 plus the signal number).
    static let interrupted = ExitCode(130)

    static let help = """
        EXIT CODES
          0   done
          1   refused: checks failed, an artifact is damaged, or two artifacts differ
          64  the command line or a setting is wrong
          65  an input file cannot be read
          74  the machine failed: disk full, no permission, no connection
          75  not now: try again later
        """
}
