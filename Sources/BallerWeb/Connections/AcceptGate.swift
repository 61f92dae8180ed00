import Foundation
import Logging
import NIOCore

/// Stands at the door of the listening socket: takes no connection that could use up the process's descriptors, and turns
/// clients away, instead of asking the socket again and again, where the descriptors are used up all the same.
final class AcceptGate: ChannelDuplexHandler {
    typealias InboundIn = any Channel
    typealias InboundOut = any Channel
    typealias OutboundIn = Never
    typealias OutboundOut = Never

    private let limit: Int
    private let logger: Logger
    private var openCount = 0
    private var isReadHeld = false
    /// A descriptor in reserve: given up, it lets one waiting connection in, to be closed.
    private var reserve = FileHandle(forReadingAtPath: "/dev/null")
    private var isShedding = false

    init(limit: Int, logger: Logger) {
        self.limit = limit
        self.logger = logger
    }

    /// Puts a gate before all that the framework does with the socket.
    static func guardDoor(of listener: any Channel, limit: Int, _ logger: Logger) async throws {
        try await listener.eventLoop.submit {
            let gate = AcceptGate(limit: limit + ConnectionLimits.surplus, logger: logger)
            try listener.pipeline.syncOperations.addHandler(gate, position: .first)
        }
        .get()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let client = unwrapInboundIn(data)
        if isShedding {
            isShedding = false
            client.close(promise: nil)
            reserve = FileHandle(forReadingAtPath: "/dev/null")
            return
        }
        openCount += 1
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        client.closeFuture.hop(to: context.eventLoop).whenComplete { _ in
            let (gate, context) = bound.value
            gate.openCount -= 1
            gate.readOn(context)
        }
        context.fireChannelRead(data)
    }

    func read(context: ChannelHandlerContext) {
        if openCount >= limit {
            isReadHeld = true
        } else {
            context.read()
        }
    }

    /// Passed on, the error would end the server.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if reserve == nil {
            // Nothing is left to do it with: the loop must not turn without end meanwhile.
            usleep(20_000)
            reserve = FileHandle(forReadingAtPath: "/dev/null")
        } else {
            logger.warning("a client was turned away", metadata: ["error": "\(error)"])
            reserve = nil
            isShedding = true
        }
    }

    private func readOn(_ context: ChannelHandlerContext) {
        guard isReadHeld, openCount < limit, context.channel.isActive else { return }
        isReadHeld = false
        context.read()
    }
}
