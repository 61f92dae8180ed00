import HTTPTypes
import NIOCore
import Testing

@testable import BallerWeb

struct TrustedProxiesTests {
    private static let ranges = ["127.0.0.1", "10.0.0.0/8", "2001:db8:1::/48"].compactMap { AddressRange($0) }

    private func client(_ field: TrustedProxies.Field, _ peer: String, _ fields: HTTPFields) -> String? {
        TrustedProxies(Self.ranges, field: field).client(of: fields, from: IPAddress(peer))?.description
    }

    private func forwardedFor(_ values: String...) throws -> HTTPFields {
        let name = try #require(HTTPField.Name("X-Forwarded-For"))
        return HTTPFields(values.map { HTTPField(name: name, value: $0) })
    }

    private func forwarded(_ value: String) throws -> HTTPFields {
        [try #require(HTTPField.Name("Forwarded")): value]
    }

    @Test(arguments: [
        ("203.0.113.9", "203.0.113.9"), ("203.0.113.9:4711", "203.0.113.9"), ("2001:db8:9::1", "2001:db8:9::1"),
        ("[2001:db8:9::1]:80", "2001:db8:9::1"), ("::ffff:203.0.113.9", "203.0.113.9"),
        // What the client itself has written stands before what the proxies have.
        ("198.51.100.1, 203.0.113.9", "203.0.113.9"),
        ("198.51.100.1, 203.0.113.9 ,10.1.2.3,2001:db8:1:2::3", "203.0.113.9"),
        ("10.1.2.3, 10.1.2.4", "10.1.2.3"), ("unknown", "127.0.0.1"), ("203.0.113.9, unknown, 10.1.2.3", "10.1.2.3"),
        ("", "127.0.0.1"), (",,", "127.0.0.1"), ("203.0.113.9,", "127.0.0.1"), ("1.2.3", "127.0.0.1"),
    ])
    func `The client is the last address that is no proxy's`(text: String, found: String) throws {
        #expect(client(.forwardedFor, "127.0.0.1", try forwardedFor(text)) == found)
    }

    @Test func `Lines of the field are one list, and without it the peer is the client`() throws {
        let lines = try forwardedFor("198.51.100.1", "203.0.113.9", "10.1.1.1")
        #expect(client(.forwardedFor, "127.0.0.1", lines) == "203.0.113.9")
        #expect(client(.forwardedFor, "127.0.0.1", [:]) == "127.0.0.1")
    }

    @Test(arguments: ["127.0.0.2", "203.0.113.1", "::1", "2001:db8:2::1"])
    func `Who is no trusted proxy speaks for himself alone`(peer: String) throws {
        #expect(client(.forwardedFor, peer, try forwardedFor("198.51.100.1")) == peer)
        #expect(client(.forwarded, peer, try forwarded("for=198.51.100.1")) == peer)
    }

    @Test(arguments: [
        ("for=203.0.113.9", "203.0.113.9"), ("For=\"[2001:db8:9::1]:4711\";proto=https", "2001:db8:9::1"),
        ("by=x;for=198.51.100.1, for=203.0.113.9;host=\"a,b;for=1.2.3.4\", for=10.0.0.1", "203.0.113.9"),
        ("for=_hidden", "127.0.0.1"), ("proto=https", "127.0.0.1"), ("for=\"", "127.0.0.1"), ("for=", "127.0.0.1"),
    ])
    func `Forwarded is read as RFC 7239 has it`(text: String, found: String) throws {
        #expect(client(.forwarded, "127.0.0.1", try forwarded(text)) == found)
    }

    @Test func `The field that the proxies do not write is the client's own, and is not read`() throws {
        #expect(client(.forwardedFor, "127.0.0.1", try forwarded("for=203.0.113.9")) == "127.0.0.1")
        #expect(client(.forwarded, "127.0.0.1", try forwardedFor("203.0.113.9")) == "127.0.0.1")
    }

    @Test(arguments: [
        ("10.0.0.0/8", "10.255.1.2", true), ("10.0.0.0/8", "11.0.0.1", false), ("192.0.2.7", "192.0.2.7", true),
        ("192.0.2.7", "192.0.2.8", false), ("192.0.2.6/31", "192.0.2.7", true), ("0.0.0.0/0", "8.8.8.8", true),
        ("0.0.0.0/0", "::1", false), ("::/0", "::1", true), ("2001:db8::/32", "2001:db8:ffff::1", true),
        ("2001:db8::/32", "2001:db9::1", false), ("fe80::/64", "fe80::1", true),
        ("fe80::/65", "fe80::8000:0:0:1", false),
        ("::ffff:10.0.0.0/104", "10.1.1.1", true),
    ])
    func `A range has the addresses that begin as it does`(range: String, address: String, isIn: Bool) throws {
        #expect(try #require(AddressRange(range)).contains(try #require(IPAddress(address))) == isIn)
    }

    @Test(arguments: ["", "localhost", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10.0.0.0/8/8", "::/129", "1.2.3.4 "])
    func `Anything else is no range`(text: String) { #expect(AddressRange(text) == nil) }

    @Test(arguments: ["192.0.2.1", "2001:db8::1", "::1", "::", "fe80::1:2:3:4"])
    func `An address is written as it is read`(text: String) { #expect(IPAddress(text)?.description == text) }
}
