import ArgumentParser
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
    static let shared = ProcessSignals()

    /// One element for each SIGHUP, those in a row counted once.
    let hangups: AsyncStream<Void>
    /// Ends with the first SIGTERM or SIGINT.
    let stop: AsyncStream<Void>
    private let timeToStop = Mutex(Duration.seconds(5))

    /// Signals that come before anybody listens wait; without this they would end the process while it starts.
    ///
    /// Must be called before other threads are started: they inherit that the signals are none of theirs.
    static func hold() {
        var set = ended
        sigaddset(&set, SIGHUP)
        pthread_sigmask(SIG_BLOCK, &set, nil)
        signal(SIGPIPE, SIG_IGN)
        _ = shared
    }

    /// How long the process may take to end once it is told to.
    func limit(_ time: Duration) { timeToStop.withLock { $0 = time } }

    private init() {
        let (hangups, hangup) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let (stop, ending) = AsyncStream.makeStream(of: Void.self)
        self.hangups = hangups
        self.stop = stop
        let thread = Thread { [self] in
            while case let signal = Self.next(withHangup: true), signal == nil || signal == SIGHUP {
                if signal == SIGHUP { hangup.yield() }
            }
            ending.finish()
            watch(until: .now + timeToStop.withLock { $0 })
        }
        thread.name = "signals"
        thread.start()
    }

    /// Waits for the second signal or the end of the time; returns neither way.
    private func watch(until end: ContinuousClock.Instant) {
        while case let left = end - .now, left > .zero {
            if let signal = Self.next(withHangup: false, within: left) { Self.die(of: signal) }
        }
        complain("baller: stopping took too long; what was not finished is lost\n")
        _exit(ExitStatus.machine.rawValue)
    }

    /// Ends the process as the signal does when nobody takes it.
    private static func die(of number: CInt) {
        signal(number, SIG_DFL)
        var set = ended
        pthread_sigmask(SIG_UNBLOCK, &set, nil)
        raise(number)
    }

    private static var ended: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, SIGTERM)
        sigaddset(&set, SIGINT)
        return set
    }

    /// The next signal, `nil` where the time is over or the wait was interrupted.
    private static func next(withHangup: Bool, within limit: Duration? = nil) -> CInt? {
        var set = ended
        if withHangup { sigaddset(&set, SIGHUP) }
        guard let limit else {
            var number: CInt = 0
            return sigwait(&set, &number) == 0 ? number : nil
        }
        #if canImport(Glibc)
        let parts = limit.components
        var time = timespec(tv_sec: Int(parts.seconds), tv_nsec: Int(parts.attoseconds / 1_000_000_000))
        let number = sigtimedwait(&set, nil, &time)
        return number > 0 ? number : nil
        #else
        // Without a wait that ends in time, look and sleep.
        var pending = sigset_t()
        sigpending(&pending)
        if let number = [SIGTERM, SIGINT].first(where: { sigismember(&pending, $0) == 1 }) { return number }
        Thread.sleep(forTimeInterval: 0.05)
        return nil
        #endif
    }

    /// Writes to standard error where that takes it at once.
    private func complain(_ line: String) {
        var descriptor = pollfd(fd: STDERR_FILENO, events: Int16(POLLOUT), revents: 0)
        guard poll(&descriptor, 1, 0) == 1, descriptor.revents & Int16(POLLOUT) != 0 else { return }
        _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
    }
}
