import BallerServing
import NIOCore
import Synchronization

/// One client's connection, as the rest of the server knows it.
final class ClientConnection: Sendable {
    /// The connection whose request is being answered; none where a test asks without one.
    @TaskLocal static var current: ClientConnection?

    /// The other end of the connection, a client or a proxy.
    let peer: IPAddress?
    let address: ClientAddress
    /// The peer as the log has it.
    let peerText: String?
    let presence = ClientPresence()
    private let channel: any Channel
    private let faultCode = Atomic<UInt8>(0)
    private let idleNanoseconds = Atomic<UInt64>(0)
    private let keptBody = Mutex(ByteBuffer())

    init(_ channel: any Channel) {
        self.channel = channel
        peer = IPAddress(channel.remoteAddress)
        address = ClientAddress(peer)
        peerText = peer?.description
    }

    var id: ObjectIdentifier { ObjectIdentifier(channel) }

    /// What is wrong with the request that is being answered.
    var fault: ProtocolFault? {
        get { ProtocolFault(rawValue: faultCode.load(ordering: .acquiring)) }
        set { faultCode.store(newValue?.rawValue ?? 0, ordering: .releasing) }
    }

    /// The body of the request that is being answered.
    var body: ByteBuffer {
        get { keptBody.withLock { $0 } }
        set { keptBody.withLock { $0 = newValue } }
    }

    /// Since when nothing is being answered, on the clock of the event loops; `nil` while something is.
    var idleSince: NIODeadline? {
        get {
            let time = idleNanoseconds.load(ordering: .relaxed)
            return time == 0 ? nil : .uptimeNanoseconds(time)
        }
        set { idleNanoseconds.store(newValue?.uptimeNanoseconds ?? 0, ordering: .relaxed) }
    }

    /// Closes the connection unless it is answering by then.
    func makeRoom() { channel.pipeline.fireUserInboundEventTriggered(ConnectionEvent.makeRoom) }

    func cutOff() { channel.close(promise: nil) }
}

/// What the server tells its connections.
enum ConnectionEvent: Sendable {
    /// Another client needs the place.
    case makeRoom
}
