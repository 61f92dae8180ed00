import NIOCore
import NIOEmbedded
import Testing

@testable import BallerWeb

struct OpenConnectionsTests {
    private func connection(_ address: String, idleSince: Int? = nil) throws -> ClientConnection {
        let channel = EmbeddedChannel()
        try channel.connect(to: SocketAddress(ipAddress: address, port: 1)).wait()
        let connection = ClientConnection(channel)
        connection.idleSince = idleSince.map { .uptimeNanoseconds(UInt64($0)) }
        return connection
    }

    private func connections(total: Int, perAddress: Int) -> OpenConnections {
        var limits = ConnectionLimits()
        limits.total = total
        limits.perAddress = perAddress
        return OpenConnections(limits)
    }

    @Test func `Where all places are taken, the longest idle connection has to go`() throws {
        let connections = connections(total: 2, perAddress: 2)
        let (busy, older) = (try connection("10.0.0.1"), try connection("10.0.0.2", idleSince: 5))
        #expect(connections.admit(busy) == .welcome)
        #expect(connections.admit(older) == .welcome)
        #expect(connections.admit(try connection("10.0.0.3", idleSince: 9)) == .welcome)
        #expect(connections.counts.madeRoom == 1)
        // The one that has to go is not asked twice: the next one is the new one.
        let fourth = try connection("10.0.0.4")
        #expect(connections.admit(fourth) == .welcome)
        #expect(connections.counts.madeRoom == 2)
        #expect(connections.admit(try connection("10.0.0.5")) == .refused)
        #expect(connections.counts.refused == 1)
        #expect(connections.counts.open == 5)
        for gone in [busy, older, fourth, fourth] { connections.remove(gone) }
        #expect(connections.counts.open == 2)
    }

    @Test func `An address with all its places taken costs no other address one`() throws {
        let connections = connections(total: 10, perAddress: 2)
        #expect(connections.admit(try connection("10.0.0.9", idleSince: 1)) == .welcome)
        #expect(connections.admit(try connection("10.0.0.1")) == .welcome)
        #expect(connections.admit(try connection("10.0.0.1")) == .welcome)
        #expect(connections.admit(try connection("10.0.0.1")) == .refused)
        #expect(connections.admit(try connection("10.0.0.2")) == .welcome)
        #expect(connections.counts.madeRoom == 0)
    }

    @Test func `Hosts of one IPv6 network are one address, and IPv4 in IPv6 is IPv4`() throws {
        func address(_ text: String) throws -> ClientAddress {
            ClientAddress(try SocketAddress(ipAddress: text, port: 1))
        }
        #expect(try address("2001:db8:1:2::1") == address("2001:db8:1:2:ffff::9"))
        #expect(try address("2001:db8:1:2::1") != address("2001:db8:1:3::1"))
        #expect(try address("::ffff:10.0.0.1") == address("10.0.0.1"))
        #expect(try address("10.0.0.1") != address("10.0.0.2"))
    }
}
