import BallerWeb
import Foundation
import Logging

/// The server's log on standard error, written by its own thread so that a stalled reader stalls nothing else.
struct OperatorLog: LogHandler {
    let lines: LineSink
    let label: String
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?
    var logLevel = Logger.Level.info

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var all = metadata
        if let provided = metadataProvider?.get() { all.merge(provided) { $1 } }
        if let given = event.metadata { all.merge(given) { $1 } }
        if let error = event.error { all["error"] = "\(error)" }
        let pairs = all.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
        let time = AccessLog.text(ofSecond: Int(Date().timeIntervalSince1970))
        let line = "\(time)Z \(event.level) \(label):\(pairs) \(event.message)"
        lines.add { bytes in
            // Text from outside may contain line ends, but a log entry is one line.
            for byte in line.utf8 { bytes.append(byte < 0x20 || byte == 0x7F ? 0x20 : byte) }
            bytes.append(0x0A)
        }
    }
}
