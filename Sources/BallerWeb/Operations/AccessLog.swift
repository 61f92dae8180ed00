package import BallerCore
import BallerServing
import Foundation
import HTTPTypes
import Hummingbird
import ServiceLifecycle

/// One JSON line a request, gathered in memory and written by a thread of its own, so that no request waits for a pipe.
///
/// When the reader of the lines is slower than the requests, lines are dropped and counted rather than kept without end.
///
/// Unchecked: all that changes is touched only while `condition` is locked.
package final class AccessLog: @unchecked Sendable {
    private static let limit = 4 << 20
    private let clock: any WallClock
    private let condition = NSCondition()
    private var pending: [UInt8] = []
    private var dropped = 0
    private var second = (count: -1, text: "")
    private var isClosing = false
    private var hasEnded = false

    /// `sink` is called on the log's thread and may block.
    package init(clock: any WallClock = SystemClock(), sink: @escaping @Sendable ([UInt8]) -> Void) {
        self.clock = clock
        let thread = Thread { [self] in drain(into: sink) }
        thread.name = "access-log"
        thread.start()
    }

    /// Lines that were dropped because the sink was too slow.
    package var droppedCount: Int { condition.withLock { dropped } }

    func write(_ request: Request, _ response: Response, route: String, requestID: String, _ duration: Duration) {
        let now = clock.now().timeIntervalSince1970
        condition.lock()
        defer { condition.unlock() }
        guard pending.count < Self.limit else {
            dropped += 1
            return
        }
        let isFirst = pending.isEmpty
        var line = JSONWriter(continuing: pending)
        // Only one holder at a time: else the growing text would be copied for every line.
        pending = []
        line.object { json in
            json.member("time", timestamp(now))
            json.member("request_id", requestID)
            json.member("method", request.method.rawValue)
            json.member("target", request.head.path)
            json.member("route", route)
            json.member("status", response.status.code)
            json.member("bytes", response.body.contentLength)
            json.member("microseconds", Int(duration.seconds * 1e6))
        }
        line.newline()
        pending = line.bytes
        if isFirst { condition.signal() }
    }

    /// Writes what is left and ends the thread; blocking.
    package func close() {
        condition.lock()
        isClosing = true
        condition.signal()
        while !hasEnded { condition.wait() }
        condition.unlock()
    }

    /// The date and the second are made once a second.
    private func timestamp(_ now: TimeInterval) -> String {
        let whole = Int(now.rounded(.down))
        if second.count != whole {
            let ofDay = ((whole % 86_400) + 86_400) % 86_400
            let day = CivilDate.text(daysSinceEpoch: (whole - ofDay) / 86_400)
            let (hour, minute) = (ofDay / 3600, ofDay / 60 % 60)
            let time = [hour, minute, ofDay % 60].map(CivilDate.twoDigits).joined(separator: ":")
            second = (whole, "\(day)T\(time)")
        }
        let milliseconds = Int((now - Double(whole)) * 1000)
        return "\(second.text).\(milliseconds < 100 ? "0" : "")\(CivilDate.twoDigits(milliseconds))Z"
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

extension AccessLog: Service {
    /// Ends with the group that it belongs to, its last lines written.
    package func run() async throws {
        try? await gracefulShutdown()
        close()
    }

    /// The log on standard output.
    package static func standardOutput() -> AccessLog {
        AccessLog { lines in
            try? FileHandle.standardOutput.write(contentsOf: lines)
        }
    }
}
