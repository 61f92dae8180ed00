import NIOCore
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The socket that new clients come to.
final class Listener: Sendable {
    private let channel = Mutex<(any Channel)?>(nil)

    func open(_ channel: any Channel) { self.channel.withLock { $0 = channel } }

    /// Runs the work on the listener's event loop after a time, unless nobody listens.
    func schedule(in span: Duration, _ work: @escaping @Sendable () -> Void) {
        channel.withLock { $0 }?.eventLoop.scheduleTask(in: TimeAmount(span), work)
    }

    /// Lets nobody new begin to connect, and returns once everybody who has connected is taken in.
    ///
    /// Closing the socket resets the connections that the system has made and the server has not taken yet, and with them
    /// the requests that were sent on them. Where the system has no filters, those few are lost.
    func turnAway<C: Clock>(_ clock: C) async where C.Duration == Duration {
        #if os(Linux)
        guard let channel = channel.withLock({ $0 }) else { return }
        guard (try? await channel.withDescriptor(Self.dropNewHandshakes)) == true else { return }
        // Handshakes that were under way end within a moment; after a second they are given up.
        for _ in 0..<20 {
            guard (try? await clock.sleep(for: .milliseconds(50))) != nil,
                let waiting = try? await channel.withDescriptor(Self.waitingConnections), waiting > 0
            else { return }
        }
        #endif
    }

    #if os(Linux)
    /// One instruction of a socket filter, `struct sock_filter`.
    private struct Instruction {
        let code: UInt16
        var ifTrue: UInt8 = 0
        var ifFalse: UInt8 = 0
        let operand: UInt32
    }

    /// `struct sock_fprog`.
    private struct Program {
        let length: UInt16
        let instructions: UnsafePointer<Instruction>?
    }

    /// Drops the packet that asks for a new connection (SYN without ACK in the TCP flags, byte 13); all others pass.
    @Sendable private static func dropNewHandshakes(_ descriptor: CInt) -> Bool {
        let filter = [
            Instruction(code: 0x30, operand: 13),
            Instruction(code: 0x54, operand: 0x12),
            Instruction(code: 0x15, ifFalse: 1, operand: 0x02),
            Instruction(code: 0x06, operand: 0),
            Instruction(code: 0x06, operand: .max),
        ]
        return filter.withUnsafeBufferPointer { instructions in
            var program = Program(length: UInt16(instructions.count), instructions: instructions.baseAddress)
            let size = socklen_t(MemoryLayout<Program>.size)
            return setsockopt(descriptor, SOL_SOCKET, SO_ATTACH_FILTER, &program, size) == 0
        }
    }

    /// Connections that wait to be taken, which `tcp_info` has in its field `tcpi_unacked` for a listening socket.
    @Sendable private static func waitingConnections(_ descriptor: CInt) -> Int {
        var words = [UInt32](repeating: 0, count: 26)
        var size = socklen_t(words.count * 4)
        guard getsockopt(descriptor, CInt(IPPROTO_TCP), TCP_INFO, &words, &size) == 0, size >= 28 else { return 0 }
        return Int(words[6])
    }
    #endif
}

#if os(Linux)
extension Channel {
    /// Gives the socket's descriptor to the work, on the channel's event loop.
    fileprivate func withDescriptor<T: Sendable>(_ work: @escaping @Sendable (CInt) -> T) async throws -> T? {
        try await eventLoop.submit { [self] in
            try pipeline.syncOperations.withUnsafeTransportIfAvailable(of: CInt.self) { work($0) }
        }
        .get()
    }
}
#endif
