import Foundation
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A client of one TCP connection to this machine that sends what it likes, as no library would.
package final class RawClient: Sendable {
    package struct Failure: Error {
        package let call: String
        package let code: CInt
    }

    /// What came of a read.
    package struct Received: Sendable {
        package var bytes: [UInt8] = []
        /// Whether the server closed its side.
        package var isAtEnd = false
        /// Whether the connection was reset.
        package var isReset = false

        package var text: String { String(decoding: bytes, as: UTF8.self) }
        /// The status of each answer in the text.
        package var statuses: [Int] {
            text.components(separatedBy: "HTTP/1.1 ").dropFirst().compactMap { Int($0.prefix(3)) }
        }
    }

    private let descriptor: CInt
    private let isClosed = Mutex(false)

    /// `receiveBuffer` makes a client that takes little before it reads.
    package init(port: Int, receiveBuffer: Int? = nil) throws {
        #if canImport(Glibc)
        let stream = CInt(SOCK_STREAM.rawValue)
        #else
        let stream = SOCK_STREAM
        #endif
        descriptor = socket(AF_INET, stream, 0)
        guard descriptor >= 0 else { throw Failure(call: "socket", code: errno) }
        if let receiveBuffer {
            var size = CInt(receiveBuffer)
            setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<CInt>.size))
        }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port)).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let status = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard status == 0 else {
            let code = errno
            // Leaving here ends in `deinit`, too: a second close would take a descriptor away from somebody else.
            closeOnce()
            throw Failure(call: "connect", code: code)
        }
    }

    deinit { closeOnce() }

    private func closeOnce() {
        let wasClosed = isClosed.withLock { isClosed in
            defer { isClosed = true }
            return isClosed
        }
        if !wasClosed { close(descriptor) }
    }

    package func send(_ text: String) throws { try send(Array(text.utf8)) }

    package func send(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Foundation.send(descriptor, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw Failure(call: "send", code: errno) }
            sent += count
        }
    }

    /// A whole GET of HTTP/1.1.
    package func get(_ target: String, _ fields: String...) throws {
        try send("GET \(target) HTTP/1.1\r\nHost: test\r\n" + fields.map { $0 + "\r\n" }.joined() + "\r\n")
    }

    /// Ends the sending half; the client still reads.
    package func finishSending() { shutdown(descriptor, CInt(SHUT_WR)) }

    /// Closes with a reset, as a client does that has crashed.
    package func reset() {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
        closeOnce()
    }

    /// Reads until the server closes, until `isEnough` says so, or until the time is over; blocking.
    package func receive(within seconds: Int = 1_200, until isEnough: (Received) -> Bool = { _ in false }) -> Received {
        var time = timeval(tv_sec: seconds, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
        var received = Received()
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while !isEnough(received) {
            let count = recv(descriptor, &block, block.count, 0)
            if count == 0 { received.isAtEnd = true }
            if count < 0 { received.isReset = errno == ECONNRESET }
            guard count > 0 else { break }
            received.bytes += block.prefix(count)
        }
        return received
    }

    /// Runs blocking work on a thread of its own.
    package static func offPool<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Result { try work() }) }
        }
    }
}
