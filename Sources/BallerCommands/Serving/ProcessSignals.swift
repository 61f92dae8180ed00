import ArgumentParser
import BallerCore
import Foundation
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Handles a server's signals on its own thread, which neither a blocked log nor a busy client can delay.
///
/// The first SIGTERM or SIGINT asks the server to stop and starts a timer; the second one, or the end of the timer,
/// ends the process whatever it is doing.
final class ProcessSignals: Sendable {
    /// The signals of this process; the first access installs the handlers.
    ///
    /// Signals that arrive before anybody listens are kept; otherwise they would kill a starting process.
    static let shared = ProcessSignals()

    /// One element per SIGHUP; several in a row count once.
    let hangups: AsyncStream<Void>
    /// Ends at the first SIGTERM or SIGINT.
    let stop: AsyncStream<Void>
    private let timeToStop = Mutex(Duration.seconds(5))
    private let pipe: SignalPipe

    /// How long the process may take to end after being told to.
    func limit(_ time: Duration) { timeToStop.withLock { $0 = time } }

    private init() {
        let (hangups, hangup) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let (stop, ending) = AsyncStream.makeStream(of: Void.self)
        self.hangups = hangups
        self.stop = stop
        pipe = SignalPipe(of: [SIGHUP, SIGTERM, SIGINT])
        signal(SIGPIPE, SIG_IGN)
        let thread = Thread { [self] in
            while case let number = pipe.next(within: nil), number == nil || number == SIGHUP {
                if number == SIGHUP { hangup.yield() }
            }
            ending.finish()
            watch(until: .now + timeToStop.withLock { $0 })
        }
        thread.name = "signals"
        thread.start()
    }

    /// Waits for the second signal or the end of the timer, and ends the process either way.
    private func watch(until end: ContinuousClock.Instant) {
        while case let left = end - .now, left > .zero {
            guard let number = pipe.next(within: left), number != SIGHUP else { continue }
            // Ends the process as an unhandled signal would.
            signal(number, SIG_DFL)
            kill(getpid(), number)
            // If this thread has the signal blocked, do not wait for another one to receive it.
            _exit(128 + number)
        }
        complain("baller: stopping took too long; what was not finished is lost\n")
        _exit(ExitStatus.machine.rawValue)
    }

    /// Writes to standard error if that does not block.
    private func complain(_ line: String) {
        var descriptor = pollfd(fd: STDERR_FILENO, events: Int16(POLLOUT), revents: 0)
        guard poll(&descriptor, 1, 0) == 1, descriptor.revents & Int16(POLLOUT) != 0 else { return }
        _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
    }
}

/// A pipe written by signal handlers, the only thing they may safely do.
///
/// Blocking the signals and waiting for them would be simpler, but the dispatch library keeps a thread that blocks
/// none.
private struct SignalPipe: Sendable {
    private static let writer = Atomic<CInt>(-1)
    private let reader: CInt

    init(of signals: [CInt]) {
        var ends: [CInt] = [-1, -1]
        pipe(&ends)
        reader = ends[0]
        // A handler must not block, even if nobody reads.
        _ = fcntl(ends[1], F_SETFL, fcntl(ends[1], F_GETFL) | O_NONBLOCK)
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        Self.writer.store(ends[1], ordering: .sequentiallyConsistent)
        for number in signals {
            signal(number) { number in
                let kept = errno
                var byte = UInt8(truncatingIfNeeded: number)
                _ = write(SignalPipe.writer.load(ordering: .relaxed), &byte, 1)
                errno = kept
            }
        }
    }

    /// The next signal, or `nil` if the time is up or the wait was interrupted; blocks.
    func next(within limit: Duration?) -> CInt? {
        var descriptor = pollfd(fd: reader, events: Int16(POLLIN), revents: 0)
        let milliseconds = limit.map {
            CInt(clamping: $0.roundedUp(to: .milliseconds(1)))
        }
        guard poll(&descriptor, 1, milliseconds ?? -1) == 1 else { return nil }
        var byte: UInt8 = 0
        return read(reader, &byte, 1) == 1 ? CInt(byte) : nil
    }
}
