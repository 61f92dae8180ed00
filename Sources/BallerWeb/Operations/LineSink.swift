package import Foundation

/// Lines that a thread of its own writes out, so that nothing waits for whoever reads them.
///
/// When the reader is slower than the lines, lines are dropped and counted rather than kept without end.
///
/// Unchecked: all that changes is touched only while `condition` is locked.
package final class LineSink: @unchecked Sendable {
    private static let limit = 4 << 20
    private let condition = NSCondition()
    private var pending: [UInt8] = []
    private var dropped = 0
    private var isClosing = false
    private var hasEnded = false

    /// `sink` is called on the thread and may block.
    package init(name: String, _ sink: @escaping @Sendable ([UInt8]) -> Void) {
        let thread = Thread { [self] in drain(into: sink) }
        thread.name = name
        thread.start()
    }

    /// Writes to a descriptor of the process; what a closed or broken one does not take is lost.
    package static func writing(to handle: FileHandle, name: String) -> LineSink {
        LineSink(name: name) { try? handle.write(contentsOf: $0) }
    }

    /// Lines that were dropped because the sink was too slow.
    package var droppedCount: Int { condition.withLock { dropped } }

    /// Adds what `line` appends, unless too much is waiting.
    package func add(_ line: (inout [UInt8]) -> Void) {
        condition.lock()
        defer { condition.unlock() }
        guard pending.count < Self.limit else {
            dropped += 1
            return
        }
        let isFirst = pending.isEmpty
        line(&pending)
        if isFirst { condition.signal() }
    }

    /// Writes what is left and ends the thread; blocking, but no longer than `limit`: what cannot be written by then is lost.
    package func close(within limit: TimeInterval) {
        let end = Date(timeIntervalSinceNow: limit)
        condition.lock()
        isClosing = true
        condition.signal()
        while !hasEnded, condition.wait(until: end) {}
        condition.unlock()
    }

    private func drain(into sink: ([UInt8]) -> Void) {
        while true {
            condition.lock()
            while pending.isEmpty && !isClosing { condition.wait() }
            let lines = pending
            pending = []
            let isLast = isClosing
            condition.unlock()
            if !lines.isEmpty { sink(lines) }
            if isLast { break }
            // A pause gathers lines: a busy server writes twenty times a second, not at each request.
            Thread.sleep(forTimeInterval: 0.05)
        }
        condition.withLock {
            hasEnded = true
            condition.broadcast()
        }
    }
}
