/// How many connections are open at once, and how long each may keep the server waiting.
package struct ConnectionLimits: Sendable {
    /// Connections in all [`serve.connections`].
    package var total = 4096
    /// Connections of one client address [`serve.connectionsPerAddress`].
    package var perAddress = 2048
    /// From the first byte of a request to its last, and from a new connection to its first request
    /// [`serve.requestMilliseconds`].
    package var request: Duration = .seconds(10)
    /// From an answer to the next request [`serve.idleMilliseconds`].
    package var idle: Duration = .seconds(60)
    /// How long an answer may lie unread, without any progress [`serve.writeMilliseconds`].
    package var write: Duration = .seconds(20)
    /// How long a connection that has had its last answer is read on, so that the answer is not lost with it.
    package var lingering: Duration = .seconds(1)
    /// How long a stopping server keeps an idle connection for a request that may be on its way.
    package var lastCall: Duration = .seconds(1)
    /// Connections that may be open beyond `total` for a moment: those that are refused or about to make room.
    package static let surplus = 32

    package init() {}
}
