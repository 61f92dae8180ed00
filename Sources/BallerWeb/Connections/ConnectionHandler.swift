import BallerServing
import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// One connection: requests in, one after the other, answers out, and no client that keeps the server waiting for ever.
///
/// The next request is read from the client's bytes only when the last answer is on its way, so that pipelined requests
/// take no more room than one.
final class ConnectionHandler: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = HTTPRequest
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = ByteBuffer

    private enum Phase {
        /// For the first byte of a request.
        case waiting
        /// Some of a request is there.
        case receiving
        /// A request is there and its answer is not.
        case answering
        /// Some of the answer is on its way and the rest is being made; the client has taken so many bytes of it.
        case streaming(takenBytes: Int)
        /// The answer is made and the client has not taken all of it.
        case sending(bufferedBytes: Int)
        /// The last answer is sent; what still comes is thrown away.
        case lingering
    }

    /// Bytes that a client has to take of an answer in the time of `ConnectionLimits.write`.
    private static let leastProgress = 32 << 10

    private let connection: ClientConnection
    private let connections: OpenConnections
    private let limits: ConnectionLimits
    private var timer = ConnectionTimer()
    private var parser = RequestParser()
    private var phase = Phase.waiting
    private var request: ReceivedRequest?
    private var isRefused: Bool
    private var hasAnswered = false
    private var isStopping = false
    private var hasInputEnded = false
    private var isReadHeld = false
    private var closesAfterAnswer = false
    private var discardedBytes = 0
    private var head = ByteBuffer()
    private var body: ByteBuffer?
    /// Whether the answer goes out in chunks, since its length is not known.
    private var isChunked = false
    /// Bytes of the answer that were passed on while the rest is being made.
    private var streamedBytes = 0

    init(_ connection: ClientConnection, _ connections: OpenConnections, isRefused: Bool) {
        self.connection = connection
        self.connections = connections
        self.isRefused = isRefused
        limits = connections.limits
    }

    // MARK: What comes in

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { begin(context) }
    }

    func channelActive(context: ChannelHandlerContext) {
        context.fireChannelActive()
        begin(context)
    }

    private func begin(_ context: ChannelHandlerContext) {
        enter(.waiting, context)
        guard isRefused else { return }
        isRefused = false
        give(ReceivedRequest(.tooManyConnections), context)
        context.fireChannelReadComplete()
    }

    func channelInactive(context: ChannelHandlerContext) {
        timer.cancel()
        connection.presence.leave()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let bytes = unwrapInboundIn(data)
        if case .lingering = phase {
            discardedBytes += bytes.readableBytes
            if discardedBytes > RequestParser.bodyLimit { context.close(promise: nil) }
            return
        }
        parser.append(bytes)
        _ = advance(context)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case ChannelEvent.inputClosed: inputEnded(context)
        case is ChannelShouldQuiesceEvent: stop(context)
        case ConnectionEvent.makeRoom: makeRoom(context)
        default: context.fireUserInboundEventTriggered(event)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // A broken connection: there is nobody to tell.
        context.close(promise: nil)
    }

    func read(context: ChannelHandlerContext) {
        if isAnswering, parser.bufferedBytes > RequestParser.headLimit {
            isReadHeld = true
        } else {
            context.read()
        }
    }

    private func inputEnded(_ context: ChannelHandlerContext) {
        hasInputEnded = true
        switch phase {
        case .waiting, .receiving, .lingering: context.close(promise: nil)
        case .answering, .streaming, .sending: connection.presence.fallSilent()
        }
    }

    /// Gives the next request on where there is one; true when it did.
    private func advance(_ context: ChannelHandlerContext) -> Bool {
        switch phase {
        case .answering, .streaming, .sending, .lingering: return false
        case .waiting, .receiving: break
        }
        switch parser.next() {
        case .request(let request):
            give(request, context)
            return true
        case .wantsContinue:
            context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: "HTTP/1.1 100 Continue\r\n\r\n")), promise: nil)
        case .incomplete: break
        }
        if hasInputEnded {
            context.close(promise: nil)
        } else if !parser.hasBegun {
            enter(.waiting, context)
        } else if case .waiting = phase {
            enter(.receiving, context)
        }
        return false
    }

    private func give(_ request: ReceivedRequest, _ context: ChannelHandlerContext) {
        self.request = request
        connection.fault = request.fault
        enter(.answering, context)
        connection.body = request.body
        context.fireChannelRead(wrapInboundOut(request.head))
    }

    // MARK: What goes out

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(let head):
            write(head)
            promise?.succeed()
        case .body(let bytes):
            add(bytes, context, promise)
        case .end: finish(context, promise)
        }
    }

    private func write(_ response: HTTPResponse) {
        // A body whose length is not said ends with the connection.
        let isEndless =
            response.headerFields[.contentLength] == nil && response.status.kind != .informational
            && response.status != .noContent && response.status != .notModified
            && request?.head.method != .head
        let isOldVersion = request?.isOldVersion == true
        isChunked = isEndless && !isOldVersion
        streamedBytes = 0
        closesAfterAnswer =
            request?.keepsAlive != true || isStopping || connections.isDraining || isEndless && isOldVersion
        head = ByteBuffer()
        head.reserveCapacity(768)
        let connection: ResponseEncoder.Connection = closesAfterAnswer ? .close : isOldVersion ? .keepAlive : .unsaid
        ResponseEncoder.head(response, connection, isChunked: isChunked, into: &head)
    }

    private var isAnswering: Bool {
        switch phase {
        case .answering, .streaming: true
        default: false
        }
    }

    /// Keeps the body of an answer that is made, to send all at once; what comes in pieces is passed on as it comes.
    private func add(_ bytes: ByteBuffer, _ context: ChannelHandlerContext, _ promise: EventLoopPromise<Void>?) {
        guard isChunked || body != nil || streamedBytes > 0 else {
            body = bytes
            promise?.succeed()
            return
        }
        if head.readableBytes > 0 {
            context.write(wrapOutboundOut(head), promise: nil)
            streamedBytes += head.readableBytes
            head = ByteBuffer()
        }
        if let kept = body {
            pass(kept, context, nil)
            body = nil
        }
        pass(bytes, context, promise)
        context.flush()
        if case .answering = phase { enter(.streaming(takenBytes: 0), context) }
    }

    private func pass(_ bytes: ByteBuffer, _ context: ChannelHandlerContext, _ promise: EventLoopPromise<Void>?) {
        guard bytes.readableBytes > 0 else {
            promise?.succeed()
            return
        }
        streamedBytes += bytes.readableBytes
        guard isChunked else { return context.write(wrapOutboundOut(bytes), promise: promise) }
        let size = ByteBuffer(string: String(bytes.readableBytes, radix: 16) + "\r\n")
        context.write(wrapOutboundOut(size), promise: nil)
        context.write(wrapOutboundOut(bytes), promise: nil)
        context.write(wrapOutboundOut(ByteBuffer(string: "\r\n")), promise: promise)
    }

    private func finish(_ context: ChannelHandlerContext, _ promise: EventLoopPromise<Void>?) {
        let sent = context.eventLoop.makePromise(of: Void.self)
        if isChunked {
            if body == nil { body = ByteBuffer() }
            body?.writeString("0\r\n\r\n")
        }
        let left = streamedBytes > 0 ? (try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0 : 0
        let length = left + head.readableBytes + (body?.readableBytes ?? 0)
        // The system takes the first bytes of an answer whether its client reads or not.
        enter(.sending(bufferedBytes: max(length, Self.leastProgress)), context)
        if let body, body.readableBytes > 0 {
            context.write(wrapOutboundOut(head), promise: nil)
            context.write(wrapOutboundOut(body), promise: sent)
        } else {
            context.write(wrapOutboundOut(head), promise: sent)
        }
        head = ByteBuffer()
        body = nil
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        sent.futureResult.whenSuccess {
            let (handler, context) = bound.value
            handler.answered(context)
        }
        if let promise { sent.futureResult.cascade(to: promise) }
    }

    private func answered(_ context: ChannelHandlerContext) {
        hasAnswered = true
        request = nil
        guard !closesAfterAnswer else { return linger(context) }
        enter(.waiting, context)
        if advance(context) {
            context.fireChannelReadComplete()
        } else if isReadHeld {
            isReadHeld = false
            context.read()
        }
    }

    /// Closes in a way that lets the client read the last answer: closing over unread bytes would take it back.
    private func linger(_ context: ChannelHandlerContext) {
        guard !hasInputEnded else { return context.close(promise: nil) }
        enter(.lingering, context)
        context.close(mode: .output, promise: nil)
        if isReadHeld {
            isReadHeld = false
            context.read()
        }
    }

    // MARK: Time

    private func enter(_ phase: Phase, _ context: ChannelHandlerContext) {
        self.phase = phase
        let now = context.eventLoop.now
        switch phase {
        case .waiting:
            connection.idleSince = now
            set(isStopping ? limits.lastCall : hasAnswered ? limits.idle : limits.request, now, context)
        case .receiving:
            connection.idleSince = now
            set(limits.request, now, context)
        case .answering:
            connection.idleSince = nil
            timer.deadline = nil
        case .streaming:
            connection.idleSince = nil
            set(limits.write, now, context)
        case .sending:
            connection.idleSince = now
            set(limits.write, now, context)
        case .lingering:
            connection.idleSince = now
            set(limits.lingering, now, context)
        }
    }

    private func set(_ span: Duration, _ now: NIODeadline, _ context: ChannelHandlerContext) {
        timer.deadline = now + TimeAmount(span)
        if timer.needsTask { arm(context) }
    }

    private func arm(_ context: ChannelHandlerContext) {
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        timer.arm(on: context.eventLoop) {
            let (handler, context) = bound.value
            handler.ring(context)
        }
    }

    private func ring(_ context: ChannelHandlerContext) {
        guard context.channel.isActive else { return }
        if timer.ring(at: context.eventLoop.now) { timeIsUp(context) } else { arm(context) }
    }

    private func timeIsUp(_ context: ChannelHandlerContext) {
        switch phase {
        case .answering: break
        case .waiting:
            if !isStopping { connections.countTimeout() }
            context.close(promise: nil)
        case .lingering: context.close(promise: nil)
        case .receiving:
            connections.countTimeout()
            give(parser.giveUp(.timeout), context)
            context.fireChannelReadComplete()
        case .streaming(let before): lookAtTaken(since: before, context)
        case .sending(let before): lookAtProgress(since: before, context)
        }
    }

    private func lookAtProgress(since before: Int, _ context: ChannelHandlerContext) {
        let left = (try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
        guard left + Self.leastProgress <= before else {
            connections.countTimeout()
            return context.close(promise: nil)
        }
        enter(.sending(bufferedBytes: left), context)
    }

    /// A client that takes nothing of what waits for it is given up; one that waits for us is not.
    private func lookAtTaken(since before: Int, _ context: ChannelHandlerContext) {
        let left = (try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
        let taken = streamedBytes - left
        guard left == 0 || taken >= before + Self.leastProgress else {
            connections.countTimeout()
            return context.close(promise: nil)
        }
        enter(.streaming(takenBytes: taken), context)
    }

    // MARK: The end

    /// The server stops: what is being answered is answered, and an idle connection gets a moment for a request that is on
    /// its way.
    private func stop(_ context: ChannelHandlerContext) {
        isStopping = true
        if case .waiting = phase { enter(.waiting, context) }
    }

    private func makeRoom(_ context: ChannelHandlerContext) {
        if isAnswering { return }
        context.close(promise: nil)
    }
}
