import BallerCore
import Foundation
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A command's output: progress and errors on standard error, results on standard output.
///
/// On a terminal, progress redraws one line; elsewhere each step is a plain line, so that logs stay readable.
final class Terminal: Sendable {
    private let isInteractive: Bool
    private let isQuiet: Bool
    private let barIsDrawn = Mutex(false)

    /// A quiet terminal prints only results and errors.
    init(isQuiet: Bool = false, isInteractive: Bool = isatty(STDERR_FILENO) == 1) {
        self.isQuiet = isQuiet
        self.isInteractive = isInteractive
    }

    /// Writes a result to standard output, adding a final newline if it has none.
    func result(_ text: String) {
        clearBar()
        let text = text.shownLines
        FileHandle.standardOutput.write(Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
    }

    /// Writes JSON to standard output.
    ///
    /// Whatever must not reach a terminal can only be inside JSON strings, which have escapes for it.
    func result(json: Data) { result(HiddenScalars.jsonEscaped(String(decoding: json, as: UTF8.self))) }

    /// Writes a line about progress to standard error.
    func say(_ line: String) {
        guard !isQuiet else { return }
        clearBar()
        FileHandle.standardError.write(Data((line.shownLines + "\n").utf8))
    }

    /// Writes an error to standard error, even if quiet.
    func complain(_ line: String) {
        clearBar()
        FileHandle.standardError.write(Data((line.shownLines + "\n").utf8))
    }

    /// Shows the progress of long work: a bar on a terminal, nothing elsewhere.
    func progress(_ bar: ProgressBar) {
        guard isInteractive, !isQuiet else { return }
        barIsDrawn.withLock { $0 = true }
        FileHandle.standardError.write(Data("\r\u{1B}[K\(bar.line(width: columns).shown)".utf8))
    }

    /// Reports a finished step where no bar is drawn, that is, not on a terminal.
    func step(_ line: String) {
        guard !isInteractive else { return }
        say(line)
    }

    private func clearBar() {
        let wasDrawn = barIsDrawn.withLock { drawn in
            defer { drawn = false }
            return drawn
        }
        if wasDrawn { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
    }

    private var columns: Int {
        var size = winsize()
        return ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
    }
}
