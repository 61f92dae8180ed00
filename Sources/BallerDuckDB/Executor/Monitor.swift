import Foundation

/// A mutex with condition variables for threads that wait for work; `Synchronization` has no condition variables.
///
/// Unchecked: the pointers never change, and POSIX makes their targets safe to share.
final class Monitor: @unchecked Sendable {
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>

    init() {
        mutex = .allocate(capacity: 1)
        pthread_mutex_init(mutex, nil)
    }

    deinit {
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }

    func withLock<R, E: Error>(_ body: () throws(E) -> R) throws(E) -> R {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body()
    }

    /// A condition variable, waited on and signalled only inside its monitor's `withLock`.
    ///
    /// Unchecked, like its monitor.
    final class Condition: @unchecked Sendable {
        private let condition: UnsafeMutablePointer<pthread_cond_t>
        private let monitor: Monitor

        init(of monitor: Monitor) {
            self.monitor = monitor
            condition = .allocate(capacity: 1)
            var attributes = pthread_condattr_t()
            pthread_condattr_init(&attributes)
            #if !canImport(Darwin)
            pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
            #endif
            pthread_cond_init(condition, &attributes)
            pthread_condattr_destroy(&attributes)
        }

        deinit {
            pthread_cond_destroy(condition)
            condition.deallocate()
        }

        func signal() { pthread_cond_signal(condition) }

        func broadcast() { pthread_cond_broadcast(condition) }

        func wait() { pthread_cond_wait(condition, monitor.mutex) }

        /// Waits for a signal or until the given time; may also return early.
        func wait(until time: MonotonicTime) {
            guard time != .distantFuture else { return wait() }
            #if canImport(Darwin)
            let now = MonotonicTime.now
            guard now < time else { return }
            var span = timespec(time.nanoseconds - now.nanoseconds)
            pthread_cond_timedwait_relative_np(condition, monitor.mutex, &span)
            #else
            var moment = timespec(time.nanoseconds)
            pthread_cond_timedwait(condition, monitor.mutex, &moment)
            #endif
        }
    }
}

extension timespec {
    fileprivate init(_ nanoseconds: UInt64) {
        self.init(tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
    }
}
