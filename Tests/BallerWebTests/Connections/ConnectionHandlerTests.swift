import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import BallerWeb

/// One connection on an event loop whose clock the test moves.
struct ConnectionHandlerTests {
    private final class Peer {
        let loop = EmbeddedEventLoop()
        let channel: EmbeddedChannel
        let connections: OpenConnections
        let connection: ClientConnection

        init(isRefused: Bool = false) throws {
            channel = EmbeddedChannel(loop: loop)
            connections = OpenConnections(ConnectionLimits())
            connection = ClientConnection(channel)
            try channel.pipeline.syncOperations.addHandler(
                ConnectionHandler(connection, connections, isRefused: isRefused)
            )
            try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        }

        func send(_ text: String) throws { try channel.writeInbound(ByteBuffer(string: text)) }

        func get(_ path: String) throws { try send("GET \(path) HTTP/1.1\r\nHost: x\r\n\r\n") }

        func request() throws -> HTTPRequest? { try channel.readInbound() }

        func answer(_ body: String = "") throws {
            var head = HTTPResponse(status: .ok)
            head.headerFields[.contentLength] = String(body.utf8.count)
            for part in [HTTPResponsePart.head(head), .body(ByteBuffer(string: body)), .end(nil)] {
                channel.write(part, promise: nil)
            }
            channel.flush()
            loop.run()
        }

        func sent() throws -> String {
            var text = ""
            while let bytes = try channel.readOutbound(as: ByteBuffer.self) { text += String(buffer: bytes) }
            return text
        }

        /// Closed at once, or after the time in which the client may read its last answer.
        func isClosed(after time: TimeAmount) -> Bool {
            loop.advanceTime(by: time)
            return !channel.isActive
        }
    }

    @Test func `Pipelined requests are given one after the other, each after the last answer`() throws {
        let peer = try Peer()
        try peer.send("GET /a HTTP/1.1\r\nHost: x\r\n\r\nGET /b HTTP/1.1\r\nHost: x\r\n\r\n")
        #expect(try peer.request()?.path == "/a")
        #expect(try peer.request() == nil)
        try peer.answer("one")
        #expect(try peer.sent() == "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\none")
        #expect(try peer.request()?.path == "/b")
        try peer.answer("two")
        #expect(try peer.sent().hasSuffix("two"))
        #expect(peer.channel.isActive)
    }

    @Test func `A connection without a request, and one between requests, are closed in their time`() throws {
        let fresh = try Peer()
        #expect(!fresh.isClosed(after: .seconds(9)))
        #expect(fresh.isClosed(after: .seconds(2)))
        let kept = try Peer()
        try kept.get("/a")
        _ = try kept.request()
        #expect(!kept.isClosed(after: .seconds(600)))
        try kept.answer()
        #expect(!kept.isClosed(after: .seconds(59)))
        try kept.get("/b")
        try kept.answer()
        #expect(!kept.isClosed(after: .seconds(59)))
        #expect(kept.isClosed(after: .seconds(2)))
        #expect(kept.connections.counts.timedOut == 1)
    }

    @Test(arguments: [
        "GET /slow HTTP/1.1\r\nHost: x\r\n", "POST /slow HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n",
    ])
    func `A request that drips in is answered with 408 and closed`(start: String) throws {
        let peer = try Peer()
        try peer.send(start)
        for _ in 0..<9 {
            #expect(!peer.isClosed(after: .seconds(1)))
            try peer.send("x")
        }
        #expect(try peer.request() == nil)
        peer.loop.advanceTime(by: .seconds(2))
        #expect(try peer.request() != nil)
        #expect(peer.connection.fault == .timeout)
        try peer.answer()
        #expect(try peer.sent().contains("Connection: close"))
        #expect(peer.isClosed(after: .seconds(2)))
    }

    @Test func `After a last answer nothing more is read`() throws {
        let peer = try Peer()
        try peer.send("GET /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\nGET /b HTTP/1.1\r\nHost: x\r\n\r\n")
        _ = try peer.request()
        try peer.answer("one")
        #expect(try peer.sent().contains("Connection: close\r\n\r\none"))
        #expect(try peer.request() == nil)
        #expect(peer.isClosed(after: .seconds(2)))
    }

    @Test func `HTTP 1.0 is told that it may stay when it asks`() throws {
        let peer = try Peer()
        try peer.send("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
        try peer.answer()
        #expect(try peer.sent().contains("Connection: keep-alive"))
        try peer.send("GET /a HTTP/1.0\r\n\r\n")
        try peer.answer()
        #expect(try peer.sent().contains("Connection: close"))
    }

    @Test func `A client that sends no more gets its answer, and its work gives way`() throws {
        let peer = try Peer()
        try peer.get("/a")
        _ = try peer.request()
        peer.channel.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        #expect(peer.channel.isActive)
        try peer.answer("one")
        #expect(try peer.sent().hasSuffix("one"))
        #expect(!peer.channel.isActive)
    }

    @Test func `When the server stops, a request is answered with close, and an idle client gets a moment`() throws {
        let busy = try Peer()
        try busy.get("/a")
        busy.channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
        #expect(!busy.isClosed(after: .seconds(30)))
        try busy.answer()
        #expect(try busy.sent().contains("Connection: close"))
        #expect(busy.isClosed(after: .seconds(2)))

        let idle = try Peer()
        try idle.get("/a")
        try idle.answer()
        idle.channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
        #expect(!idle.isClosed(after: .milliseconds(900)))
        try idle.get("/late")
        _ = try idle.sent()
        try idle.answer()
        #expect(try idle.sent().contains("Connection: close"))

        let silent = try Peer()
        silent.channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
        #expect(silent.isClosed(after: .milliseconds(1100)))
    }

    @Test func `A draining server closes with every answer`() throws {
        let peer = try Peer()
        peer.connections.startDraining()
        try peer.get("/a")
        try peer.answer()
        #expect(try peer.sent().contains("Connection: close"))
    }

    @Test func `A connection for which there is no room is told so before it asks`() throws {
        let peer = try Peer(isRefused: true)
        #expect(try peer.request() != nil)
        #expect(peer.connection.fault == .tooManyConnections)
        try peer.answer()
        #expect(try peer.sent().contains("Connection: close"))
    }

    @Test func `An idle connection makes room, one that is being answered does not`() throws {
        let peer = try Peer()
        try peer.get("/a")
        peer.connection.makeRoom()
        #expect(peer.channel.isActive)
        try peer.answer()
        peer.connection.makeRoom()
        #expect(!peer.channel.isActive)
    }

    @Test func `An answer whose length is not known comes in chunks, and the connection stays`() throws {
        let peer = try Peer()
        try peer.get("/a")
        _ = try peer.request()
        peer.channel.write(HTTPResponsePart.head(HTTPResponse(status: .ok)), promise: nil)
        for part in ["one", "more than ten"] {
            try peer.channel.writeAndFlush(HTTPResponsePart.body(ByteBuffer(string: part))).wait()
        }
        #expect(
            try peer.sent() == "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\nd\r\nmore than ten\r\n"
        )
        // Whoever waits for us is not slow.
        #expect(!peer.isClosed(after: .hours(1)))
        try peer.channel.writeAndFlush(HTTPResponsePart.end(nil)).wait()
        #expect(try peer.sent() == "0\r\n\r\n")
        try peer.get("/b")
        #expect(try peer.request()?.path == "/b")
    }

    @Test func `A client of HTTP/1.0 gets such an answer as it comes, until the connection closes`() throws {
        let peer = try Peer()
        try peer.send("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
        _ = try peer.request()
        peer.channel.write(HTTPResponsePart.head(HTTPResponse(status: .ok)), promise: nil)
        peer.channel.write(HTTPResponsePart.body(ByteBuffer(string: "one")), promise: nil)
        try peer.channel.writeAndFlush(HTTPResponsePart.body(ByteBuffer(string: "two"))).wait()
        try peer.channel.writeAndFlush(HTTPResponsePart.end(nil)).wait()
        #expect(try peer.sent() == "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nonetwo")
        #expect(peer.isClosed(after: .hours(1)))
    }

    @Test func `A body that comes in pieces goes out as it comes, under the length that was said`() throws {
        let peer = try Peer()
        try peer.get("/a")
        _ = try peer.request()
        var head = HTTPResponse(status: .ok)
        head.headerFields[.contentLength] = "6"
        peer.channel.write(HTTPResponsePart.head(head), promise: nil)
        peer.channel.write(HTTPResponsePart.body(ByteBuffer(string: "one")), promise: nil)
        try peer.channel.writeAndFlush(HTTPResponsePart.body(ByteBuffer(string: "two"))).wait()
        #expect(try peer.sent() == "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nonetwo")
        try peer.channel.writeAndFlush(HTTPResponsePart.end(nil)).wait()
        try peer.get("/b")
        #expect(try peer.request()?.path == "/b")
    }
}
