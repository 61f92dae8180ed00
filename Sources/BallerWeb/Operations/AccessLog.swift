package import BallerCore
import BallerServing
package import Foundation
import HTTPTypes
import Hummingbird
import ServiceLifecycle
import Synchronization

/// One JSON line a request, written by a thread of its own, so that no request waits for a pipe.
package final class AccessLog: Sendable {
    private let clock: any WallClock
    private let sink: LineSink
    private let timeToClose: TimeInterval
    private let second = Mutex((count: -1, text: ""))

    /// `sink` is called on the log's thread and may block; the end waits for it so many seconds and no longer.
    package init(
        clock: any WallClock = SystemClock(),
        timeToClose: TimeInterval = 0.5,
        sink: @escaping @Sendable ([UInt8]) -> Void
    ) {
        self.clock = clock
        self.timeToClose = timeToClose
        self.sink = LineSink(name: "access-log", sink)
    }

    /// Lines that were dropped because the sink was too slow.
    package var droppedCount: Int { sink.droppedCount }

    func write(
        _ request: Request,
        _ response: Response,
        route: String,
        requestID: String,
        _ admission: RateGate.Admission,
        _ duration: Duration
    ) {
        let now = clock.now().timeIntervalSince1970
        sink.add { pending in
            var line = JSONWriter(continuing: pending)
            // Only one holder at a time: else the growing text would be copied for every line.
            pending = []
            line.object { json in
                json.member("time", timestamp(now))
                json.member("request_id", requestID)
                json.member("client", admission.client)
                if let key = admission.key { json.member("key", key) }
                json.member("method", request.method.rawValue)
                json.member("target", request.head.path.map(Self.logged))
                json.member("route", route)
                json.member("status", response.status.code)
                json.member("bytes", response.body.contentLength)
                json.member("microseconds", Int(duration.seconds * 1e6))
            }
            line.newline()
            pending = line.bytes
        }
    }

    /// An address without the secrets that those of accounts have.
    static func logged(_ target: String) -> String {
        guard target.hasPrefix("/account/") else { return target }
        let path = target.prefix { $0 != "?" }
        let feed = "/account/feed/"
        return (path.hasPrefix(feed) ? feed + "…" : String(path)) + (path.endIndex < target.endIndex ? "?…" : "")
    }

    /// Writes what is left and ends the thread; blocking, but not without end.
    package func close() { sink.close(within: timeToClose) }

    /// The date and the second are made once a second.
    private func timestamp(_ now: TimeInterval) -> String {
        let whole = Int(now.rounded(.down))
        let text = second.withLock { second in
            if second.count != whole { second = (whole, Self.text(ofSecond: whole)) }
            return second.text
        }
        let milliseconds = Int((now - Double(whole)) * 1000)
        return "\(text).\(milliseconds < 100 ? "0" : "")\(milliseconds.padded(to: 2))Z"
    }

    /// The second since 1970 as `2024-02-29T12:00:00`, in UTC.
    package static func text(ofSecond whole: Int) -> String {
        let ofDay = ((whole % 86_400) + 86_400) % 86_400
        let day = CalendarDay(daysSinceEpoch: Int32(clamping: (whole - ofDay) / 86_400))
        let (hour, minute) = (ofDay / 3600, ofDay / 60 % 60)
        let time = [hour, minute, ofDay % 60].map { $0.padded(to: 2) }.joined(separator: ":")
        return "\(day)T\(time)"
    }
}

extension AccessLog: Service {
    /// Ends with the group that it belongs to, its last lines written.
    package func run() async throws {
        try? await gracefulShutdown()
        close()
    }

    /// The log on standard output.
    package static func standardOutput(timeToClose: TimeInterval) -> AccessLog {
        AccessLog(timeToClose: timeToClose) { lines in
            try? FileHandle.standardOutput.write(contentsOf: lines)
        }
    }
}
