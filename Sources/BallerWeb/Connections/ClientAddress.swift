import NIOCore

/// Where a client is, as far as limits care: an IPv4 address, or the network of an IPv6 one, whose hosts are free to take.
struct ClientAddress: Hashable, Sendable {
    private let high: UInt64
    private let low: UInt64

    /// All clients without an address, such as those of a test, are one.
    static let unknown = ClientAddress(nil as IPAddress?)

    init(_ address: IPAddress?) {
        guard let address else {
            (high, low) = (0, .max)
            return
        }
        (high, low) = (address.high, address.isIPv4 ? address.low : 0)
    }

    init(_ address: SocketAddress?) { self.init(IPAddress(address)) }
}
