import ArgumentParser
import BallerCore

/// The exit codes of `baller`, as its help documents them.
enum ExitStatus {
    /// The work is done.
    static let clean = ExitCode(0)
    /// The work is done and its result is refused: failed checks, a damaged artifact, a difference.
    static let refused = ExitCode(1)
    /// The command line or a setting is wrong (sysexits `EX_USAGE`, used by the argument parser too).
    static let usage = ExitCode(64)
    /// Input that cannot be read as what it should be (sysexits `EX_DATAERR`).
    static let unreadableInput = ExitCode(65)
    /// The machine failed: disk full, no permission, the network gone (sysexits `EX_IOERR`).
    static let machine = ExitCode(74)
    /// Not now: a site asks for silence or does not answer, or the same job runs already (sysexits `EX_TEMPFAIL`).
    static let later = ExitCode(75)
    /// Stopped in order by Ctrl-C or SIGTERM (128 and the number of the signal).
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
