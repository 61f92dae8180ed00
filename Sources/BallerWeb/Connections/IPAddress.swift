import NIOCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// An address of IPv4 or IPv6; one of IPv4 is the same as its form within IPv6, `::ffff:192.0.2.1`.
package struct IPAddress: Hashable, Sendable {
    private static let mapped: UInt64 = 0xFFFF << 32

    let high: UInt64
    let low: UInt64

    /// Reads an address without port, brackets and zone; `nil` for anything else, such as a name.
    package init?(_ text: some StringProtocol) {
        var four = in_addr()
        if inet_pton(AF_INET, String(text), &four) == 1 {
            self.init(four: UInt32(bigEndian: four.s_addr))
            return
        }
        var six = in6_addr()
        guard inet_pton(AF_INET6, String(text), &six) == 1 else { return nil }
        self.init(withUnsafeBytes(of: six) { Array($0) })
    }

    /// `nil` for an address that is none of the Internet's.
    init?(_ address: SocketAddress?) {
        // Where `sockaddr_in` and `sockaddr_in6` have the address.
        let all = address?.withSockAddr { Array(UnsafeRawBufferPointer(start: $0, count: $1)) } ?? []
        switch address {
        case .v4: self.init(four: all[4..<8].reduce(0) { $0 << 8 | UInt32($1) })
        case .v6: self.init(Array(all[8..<24]))
        default: return nil
        }
    }

    private init(four: UInt32) { self.init(high: 0, low: Self.mapped | UInt64(four)) }

    private init(_ bytes: [UInt8]) {
        self.init(
            high: bytes[..<8].reduce(0) { $0 << 8 | UInt64($1) },
            low: bytes[8...].reduce(0) { $0 << 8 | UInt64($1) }
        )
    }

    private init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    var isIPv4: Bool { high == 0 && low >> 32 == 0xFFFF }

    /// Whether it is of this machine alone.
    package var isLoopback: Bool { isIPv4 ? low >> 24 & 0xFF == 127 : high == 0 && low == 1 }
}

extension IPAddress: CustomStringConvertible {
    package var description: String {
        let bytes = withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { Array($0) }
        guard !isIPv4 else { return bytes[12...].map { String($0) }.joined(separator: ".") }
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        _ = bytes.withUnsafeBytes { inet_ntop(AF_INET6, $0.baseAddress, &text, socklen_t(text.count)) }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
