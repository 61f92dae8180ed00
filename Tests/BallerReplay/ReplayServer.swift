package import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// A site on loopback that plays given answers, path by path.
///
/// A path's answers are given in order and the last one for ever; a path without answers is 404. A request that names a
/// kept `ETag` of the answer is told 304.
package final class ReplayServer: Sendable {
    private struct State {
        var answers: [String: [ReplayAnswer]] = [:]
        var requests: [ReplayRequest] = []
        /// Says when a request came, by a clock that is not the machine's.
        var now: @Sendable () -> Date = { Date() }
        /// Given to every request as long as it is there.
        var outage: ReplayAnswer?
    }

    private let state: Mutex<State>
    private let channel: any Channel
    private let stallStream = AsyncStream.makeStream(of: String.self)

    /// Opens a port, lends the server, and closes the port whatever happens.
    package static func with<Result>(
        _ answers: [String: [ReplayAnswer]],
        _ body: (ReplayServer) async throws -> Result
    ) async throws -> Result {
        let box = HandlerBox()
        let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers([
                        ByteToMessageHandler(HTTPRequestDecoder()), ReplayHandler(box: box),
                    ])
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let server = ReplayServer(answers, channel)
        box.server.withLock { $0 = server }
        do {
            let result = try await body(server)
            try await channel.close()
            return result
        } catch {
            try? await channel.close()
            throw error
        }
    }

    private init(_ answers: [String: [ReplayAnswer]], _ channel: any Channel) {
        state = Mutex(State(answers: answers))
        self.channel = channel
    }

    /// The site's address, such as `http://127.0.0.1:40123`.
    package var site: URL {
        var components = URLComponents()
        components.scheme = "http"
        components.host = "127.0.0.1"
        components.port = channel.localAddress?.port
        return components.url ?? URL(filePath: "/")
    }

    package func url(_ path: String) -> URL { URL(string: path, relativeTo: site)?.absoluteURL ?? site }

    /// Everything that was asked so far, in order.
    package var requests: [ReplayRequest] { state.withLock(\.requests) }
    package var paths: [String] { requests.map(\.path) }

    /// Paths as their answers stall.
    package var stalls: AsyncStream<String> { stallStream.stream }

    /// Gives the same answer to every request, robots.txt too, until it is `nil`.
    package func failAll(with answer: ReplayAnswer?) { state.withLock { $0.outage = answer } }

    /// Times of requests are those of this clock from now on.
    package func follow(_ now: @escaping @Sendable () -> Date) { state.withLock { $0.now = now } }

    package func play(_ answers: [ReplayAnswer], at path: String) { state.withLock { $0.answers[path] = answers } }

    fileprivate func answer(_ request: ReplayRequest) -> ReplayAnswer {
        let answer = state.withLock { state -> ReplayAnswer in
            var request = request
            request.at = state.now()
            state.requests.append(request)
            if let outage = state.outage { return outage }
            guard let answers = state.answers[request.path], let next = answers.first else { return .status(404) }
            if answers.count > 1 { state.answers[request.path] = Array(answers.dropFirst()) }
            return next
        }
        if case .stall = answer.delivery { stallStream.continuation.yield(request.path) }
        if let etag = answer.headers["etag"], request.headers["if-none-match"] == etag {
            return .status(304, headers: ["etag": etag])
        }
        return answer
    }

    /// Ties handlers, which are made after the port is open, to the server, which is made from the port.
    fileprivate final class HandlerBox: Sendable {
        let server = Mutex<ReplayServer?>(nil)
    }
}

/// Speaks for one connection: one request, one answer, end.
private final class ReplayHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = ByteBuffer

    private let box: ReplayServer.HandlerBox
    private var head: HTTPRequestHead?
    private var body: [UInt8] = []

    init(box: ReplayServer.HandlerBox) { self.box = box }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): self.head = head
        case .body(let part): body += part.readableBytesView
        case .end:
            guard let head, let server = box.server.withLock({ $0 }) else { return context.close(promise: nil) }
            let headers = Dictionary(head.headers.map { ($0.name.lowercased(), $0.value) }) { "\($0), \($1)" }
            let request = ReplayRequest(path: head.uri, headers: headers, method: head.method.rawValue, body: body)
            send(server.answer(request), context: context)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    private func send(_ answer: ReplayAnswer, context: ChannelHandlerContext) {
        var body = answer.body
        var length: Int? = body.count
        var closes = true
        switch answer.delivery {
        case .whole: break
        case .reset: return reset(context)
        case .silence: return
        case .cut(let bytes): body = body.prefix(bytes)
        case .cutUnannounced(let bytes): (body, length) = (body.prefix(bytes), nil)
        case .stall(let bytes): (body, closes) = (body.prefix(bytes), false)
        case .announcing(let announced): length = announced
        case .endless(let bytes):
            length = nil
            body = Data(repeating: UInt8(ascii: "x"), count: bytes)
        }
        var head = "HTTP/1.1 \(answer.status) Replayed\r\nconnection: close\r\n"
        if let length, answer.status != 304 { head += "content-length: \(length)\r\n" }
        for (name, value) in answer.headers.sorted(by: { $0.key < $1.key }) { head += "\(name): \(value)\r\n" }
        var buffer = context.channel.allocator.buffer(capacity: head.utf8.count + 2 + body.count)
        buffer.writeString(head + "\r\n")
        buffer.writeBytes(body)
        let channel = context.channel
        let written = context.writeAndFlush(wrapOutboundOut(buffer))
        if closes { written.whenComplete { _ in channel.close(promise: nil) } }
    }

    private func reset(_ context: ChannelHandlerContext) {
        let channel = context.channel
        guard let options = channel as? any SocketOptionProvider else { return channel.close(promise: nil) }
        options.setSoLinger(linger(l_onoff: 1, l_linger: 0)).whenComplete { _ in channel.close(promise: nil) }
    }
}
