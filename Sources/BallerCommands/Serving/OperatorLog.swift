import BallerServing
import BallerWeb
import Foundation
import Logging

/// The server's log on standard error, written by its own thread so that a stalled reader stalls nothing else.
struct OperatorLog: LogHandler {
    /// How a line is written [`log.format`].
    enum Format: String, CaseIterable { case text, json }

    let lines: LineSink
    let label: String
    var format = Format.text
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
        let time = AccessLog.text(ofSecond: Int(Date().timeIntervalSince1970)) + "Z"
        switch format {
        case .text: write("\(time) \(event.level) \(label):\(Self.pairs(all)) \(event.message)")
        case .json: write(time, event, all)
        }
    }

    private static func pairs(_ metadata: Logger.Metadata) -> String {
        metadata.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
    }

    private func write(_ line: String) {
        lines.add { bytes in
            // Text from outside may contain line ends, but a log entry is one line.
            for byte in line.utf8 { bytes.append(byte < 0x20 || byte == 0x7F ? 0x20 : byte) }
            bytes.append(0x0A)
        }
    }

    private func write(_ time: String, _ event: LogEvent, _ metadata: Logger.Metadata) {
        lines.add { pending in
            var line = JSONWriter(continuing: pending)
            line.object { json in
                json.member("time", time)
                json.member("level", "\(event.level)")
                json.member("label", label)
                json.member("message", "\(event.message)")
                for (key, value) in metadata.sorted(by: { $0.key < $1.key }) { json.member(key, "\(value)") }
            }
            line.newline()
            pending = line.bytes
        }
    }
}
