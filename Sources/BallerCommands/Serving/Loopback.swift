import Foundation

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The addresses that only this machine can reach.
enum Loopback {
    /// True for `localhost`, `127.0.0.0/8`, `::1` and their IPv4-in-IPv6 forms; a name that merely looks similar may
    /// belong to anybody.
    static func contains(_ host: String) -> Bool {
        if host.lowercased() == "localhost" { return true }
        var four = in_addr()
        if inet_pton(AF_INET, host, &four) == 1 {
            return withUnsafeBytes(of: four) { $0[0] == 127 }
        }
        var six = in6_addr()
        guard inet_pton(AF_INET6, host, &six) == 1 else { return false }
        let bytes = withUnsafeBytes(of: six) { Array($0) }
        let isMapped = bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
        return isMapped ? bytes[12] == 127 : bytes == Array(repeating: 0, count: 15) + [1]
    }
}
