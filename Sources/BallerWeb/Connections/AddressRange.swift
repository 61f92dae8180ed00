/// Addresses that begin with the same bits, such as `10.0.0.0/8`, or a single one.
package struct AddressRange: Sendable, Equatable {
    private let first: IPAddress
    /// How many bits of an IPv6 address must be the same.
    private let bits: Int

    /// Reads an address, or one with a slash and the number of its bits that count.
    package init?(_ text: some StringProtocol) {
        let sides = text.split(separator: "/", omittingEmptySubsequences: false)
        guard sides.count <= 2, let first = IPAddress(sides[0]) else { return nil }
        // Bits before those of an IPv4 address within IPv6.
        let before = first.isIPv4 && !sides[0].contains(":") ? 96 : 0
        guard sides.count == 2 else {
            self.init(first, bits: 128)
            return
        }
        guard let bits = Int(sides[1]), sides[1].utf8.allSatisfy({ (48...57).contains($0) }), bits <= 128 - before
        else {
            return nil
        }
        self.init(first, bits: before + bits)
    }

    private init(_ first: IPAddress, bits: Int) {
        self.first = first
        self.bits = bits
    }

    func contains(_ address: IPAddress) -> Bool {
        // A shift by more than the width is zero.
        let high: UInt64 = bits >= 64 ? .max : .max << (64 - bits)
        let low: UInt64 = bits <= 64 ? 0 : .max << (128 - bits)
        return (address.high ^ first.high) & high == 0 && (address.low ^ first.low) & low == 0
    }
}
