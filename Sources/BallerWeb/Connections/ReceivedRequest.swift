import HTTPTypes
import NIOCore

/// A request whose every byte is there.
struct ReceivedRequest: Sendable {
    let head: HTTPRequest
    /// The body, of a longer one its first bytes.
    var body = ByteBuffer()
    /// Whether the client would send another one on this connection.
    let keepsAlive: Bool
    /// Whether the client has to be told that the connection stays, as HTTP/1.0 wants it.
    var isOldVersion = false
    /// What is wrong with it; the head is then as much of it as could be read.
    var fault: ProtocolFault?

    init(head: HTTPRequest, keepsAlive: Bool, isOldVersion: Bool = false) {
        self.head = head
        self.keepsAlive = keepsAlive
        self.isOldVersion = isOldVersion
    }

    /// A request that stands for one that is none.
    init(_ fault: ProtocolFault, method: HTTPRequest.Method = .get, path: String = "") {
        self.init(fault, HTTPRequest(method: method, scheme: "http", authority: nil, path: path))
    }

    /// A request whose head is good and whose body is none.
    init(_ fault: ProtocolFault, _ head: HTTPRequest) {
        self.head = head
        keepsAlive = false
        self.fault = fault
    }
}
