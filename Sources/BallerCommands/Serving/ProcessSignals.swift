import ArgumentParser
import BallerCore
import Foundation
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The signals of a serving process, taken by a thread of their own, which no blocked log and no busy client can hold up.
///
/// The first SIGTERM or SIGINT asks the server to stop and starts a clock; the second one, or the end of the time, ends the
/// process whatever it is doing.
final class ProcessSignals: Sendable {
    /// The signals of this process; asking for it takes them over.
    ///
    /// Signals that come before anybody listens wait; without this they would end the process while it starts.
    static let shared = ProcessSignals()

    /// One element for each SIGHUP, those in a row counted once.
    let hangups: AsyncStream<Void>
    /// Ends with the first SIGTERM or SIGINT.
    let stop: AsyncStream<Void>
    private let timeToStop = Mutex(Duration.seconds(5))
    private let pipe: SignalPipe

    /// How long the process may take to end once it is told to.
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

    /// Waits for the second signal or the end of the time, and ends the process either way.
    private func watch(until end: ContinuousClock.Instant) {
        while case let left = end - .now, left > .zero {
            guard let number = pipe.next(within: left), number != SIGHUP else { continue }
            // Ends the process as the signal does when nobody takes it.
            signal(number, SIG_DFL)
            kill(getpid(), number)
            // Where this thread happens to block the signal, the end must not wait for another one to take it.
            _exit(128 + number)
        }
        complain("baller: stopping took too long; what was not finished is lost\n")
        _exit(ExitStatus.machine.rawValue)
    }

    /// Writes to standard error where that takes it at once.
    private func complain(_ line: String) {
        var descriptor = pollfd(fd: STDERR_FILENO, events: Int16(POLLOUT), revents: 0)
        guard poll(&descriptor, 1, 0) == 1, descriptor.revents & Int16(POLLOUT) != 0 else { return }
        _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
    }
}

/// A pipe that signal handlers write to: the one thing that a handler may do.
///
/// Blocking the signals and waiting for them would be simpler, but the dispatch library keeps a thread that blocks none.
private struct SignalPipe: Sendable {
    private static let writer = Atomic<CInt>(-1)
    private let reader: CInt

    init(of signals: [CInt]) {
        var ends: [CInt] = [-1, -1]
        pipe(&ends)
        reader = ends[0]
        // A handler must not wait, not even where nobody reads.
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

    /// The next signal, `nil` where the time is over or the wait was interrupted; blocking.
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
