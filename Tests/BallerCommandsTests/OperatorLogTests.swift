import BallerWeb
import Foundation
import Logging
import Synchronization
import Testing

@testable import BallerCommands

struct OperatorLogTests {
    private func lines(_ format: OperatorLog.Format) -> [String] {
        let written = Mutex([UInt8]())
        let sink = LineSink(name: "test") { bytes in written.withLock { $0 += bytes } }
        let logger = Logger(label: "baller") { OperatorLog(lines: sink, label: $0, format: format) }
        logger.error("request failed", metadata: ["error": "two\nlines \"quoted\"", "request_id": "r-1"])
        logger.notice("swapped")
        sink.close(within: 60)
        return written.withLock { String(decoding: $0, as: UTF8.self) }.split(separator: "\n").map(String.init)
    }

    @Test func `A line for people has one end, whatever is in it`() {
        let lines = lines(.text)
        #expect(lines.count == 2)
        #expect(lines[0].contains("error baller: error=two lines \"quoted\" request_id=r-1 request failed"))
    }

    @Test func `A line for programs is an object with what belongs to it`() throws {
        let objects = try lines(.json).map { try JSONDecoder().decode([String: String].self, from: Data($0.utf8)) }
        #expect(objects.map { $0["level"] } == ["error", "notice"])
        #expect(objects[0]["message"] == "request failed" && objects[0]["error"] == "two\nlines \"quoted\"")
        #expect(objects[0]["request_id"] == "r-1" && objects[1]["error"] == nil)
    }
}
