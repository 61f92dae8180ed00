import NIOCore

/// Where a client is, as far as limits care: an IPv4 address, or the network of an IPv6 one, whose hosts are free to take.
struct ClientAddress: Hashable, Sendable {
    private let bytes: [UInt8]

    /// All clients without an address, such as those of a test, are one.
    static let unknown = ClientAddress(bytes: [])

    init(_ address: SocketAddress?) {
        let all = address?.withSockAddr { Array(UnsafeRawBufferPointer(start: $0, count: $1)) } ?? []
        switch address {
        // Where `sockaddr_in` and `sockaddr_in6` have the address.
        case .v4: bytes = Array(all[4..<8])
        case .v6:
            let host = all[8..<24]
            // An IPv4 client of a socket that takes both.
            let isMapped = host.prefix(10).allSatisfy { $0 == 0 } && host[18] == 0xFF && host[19] == 0xFF
            bytes = Array(isMapped ? host.suffix(4) : host.prefix(8))
        default: bytes = []
        }
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }
}
