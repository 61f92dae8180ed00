import HTTPTypes
import NIOCore

/// Writes the head of an answer as HTTP/1.1 has it on the wire.
struct ResponseEncoder {
    /// What the answer says of its connection.
    enum Connection {
        case close
        /// HTTP/1.0 closes unless it is told.
        case keepAlive
        case unsaid
    }

    /// `isChunked` says that the body comes in chunks.
    static func head(
        _ head: HTTPResponse,
        _ connection: Connection,
        isChunked: Bool = false,
        into buffer: inout ByteBuffer
    ) {
        buffer.writeStaticString("HTTP/1.1 ")
        buffer.writeString(String(head.status.code))
        buffer.writeStaticString(" ")
        buffer.writeString(head.status.reasonPhrase)
        buffer.writeStaticString("\r\n")
        // What has no body must not tell of the length of one.
        let isBare = head.status == .notModified || head.status == .noContent
        for field in head.headerFields where !isBare || field.name != .contentLength {
            buffer.writeString(field.name.rawName)
            buffer.writeStaticString(": ")
            buffer.writeString(field.value)
            buffer.writeStaticString("\r\n")
        }
        if isChunked { buffer.writeStaticString("Transfer-Encoding: chunked\r\n") }
        switch connection {
        case .close: buffer.writeStaticString("Connection: close\r\n\r\n")
        case .keepAlive: buffer.writeStaticString("Connection: keep-alive\r\n\r\n")
        case .unsaid: buffer.writeStaticString("\r\n")
        }
    }
}
