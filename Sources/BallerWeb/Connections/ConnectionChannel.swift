import BallerServing
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTPTypes

/// How this server speaks to a client, in the place of the framework's own HTTP/1.
struct ConnectionChannel: ServerChildChannel {
    struct Value: ServerChildChannelValue {
        let connection: ClientConnection
        let requests: NIOAsyncChannel<HTTPRequest, HTTPResponsePart>
        var channel: any Channel { requests.channel }
    }

    let connections: OpenConnections
    let responder: HTTPChannelHandler.Responder

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        let connection = ClientConnection(channel)
        let admission = connections.admit(connection)
        channel.closeFuture.whenComplete { [connections] _ in connections.remove(connection) }
        return channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(
                ConnectionHandler(connection, connections, isRefused: admission == .refused)
            )
            return Value(
                connection: connection,
                requests: try NIOAsyncChannel(
                    wrappingChannelSynchronously: channel,
                    configuration: .init(isOutboundHalfClosureEnabled: true)
                )
            )
        }
    }

    func handle(value: Value, logger: Logger) async {
        do {
            try await ClientConnection.$current.withValue(value.connection) {
                try await ClientPresence.$current.withValue(value.connection.presence) {
                    try await answer(value.requests)
                }
            }
        } catch {
            // The client went in the middle of an answer.
            logger.trace("connection lost", metadata: ["error": "\(error)"])
        }
    }

    private func answer(_ channel: NIOAsyncChannel<HTTPRequest, HTTPResponsePart>) async throws {
        try await channel.executeThenClose { requests, answers in
            for try await head in requests {
                // The body was checked where it came in, and its first bytes are there.
                let request = Request(
                    head: head,
                    body: RequestBody(buffer: ClientConnection.current?.body ?? ByteBuffer())
                )
                try await responder(request, ResponseWriter(outbound: answers), channel.channel)
            }
        }
    }
}
