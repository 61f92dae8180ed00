/// The formats of the site's own ids.
package enum SiteID {
    /// A team, such as `MIN`.
    @inlinable
    package static func isTeam(_ text: some Collection<UInt8>) -> Bool {
        text.count == 3 && text.allSatisfy { (0x41...0x5A).contains($0) }
    }

    /// A game, such as `201801010MIN`: day, game of the day, home team.
    @inlinable
    package static func isGame(_ text: some BidirectionalCollection<UInt8>) -> Bool {
        text.count == 12 && text.prefix(9).allSatisfy { (0x30...0x39).contains($0) } && isTeam(text.suffix(3))
    }

    /// The leagues that occur in addresses.
    @inlinable
    package static func isLeague(_ name: some Sequence<UInt8>) -> Bool {
        name.elementsEqual("NBA".utf8) || name.elementsEqual("ABA".utf8) || name.elementsEqual("BAA".utf8)
            || name.elementsEqual("NBL".utf8)
    }

    /// A person: letters of the name, two digits and perhaps a role letter: `jamesle01`, `jacksph01c`, `fostesc99r`.
    package static func isPerson(_ id: some StringProtocol) -> Bool {
        let name = id.utf8.prefix { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: ".") }
        let rest = id.utf8.dropFirst(name.count)
        return (1...12).contains(name.count) && rest.prefix(2).count == 2
            && rest.prefix(2).allSatisfy { (0x30...0x39).contains($0) }
            && rest.dropFirst(2).count <= 1 && rest.dropFirst(2).allSatisfy { (0x61...0x7A).contains($0) }
    }

    /// The path of an address, without host, query and fragment.
    package static func path(of href: String) -> Substring { Substring(path(of: href.utf8[...])) }

    /// The path of an address as bytes.
    @inlinable
    package static func path<Address: Collection<UInt8>>(of href: Address) -> Address
    where Address.SubSequence == Address {
        var bytes = href
        if bytes.first != UInt8(ascii: "/"), let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
            bytes[colon...].dropFirst().starts(with: "//".utf8)
        {
            bytes = bytes[colon...].dropFirst(3).drop { $0 != UInt8(ascii: "/") }
        }
        return bytes.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    }
}
