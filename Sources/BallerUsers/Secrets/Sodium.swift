import CSodium
import Foundation

/// The few functions of libsodium that are needed.
enum Sodium {
    /// libsodium chooses its implementation once; after that every function may be called from any thread.
    static let isReady = sodium_init() >= 0

    static func random(_ count: Int) -> [UInt8] {
        precondition(isReady, "libsodium does not start")
        var bytes = [UInt8](repeating: 0, count: count)
        randombytes_buf(&bytes, count)
        return bytes
    }

    /// BLAKE2b in 32 bytes.
    static func digest(_ text: String) -> Data {
        precondition(isReady, "libsodium does not start")
        let input = Array(text.utf8)
        var output = [UInt8](repeating: 0, count: 32)
        crypto_generichash(&output, output.count, input, UInt64(input.count), nil, 0)
        return Data(output)
    }

    /// Whether two are the same; the time tells only whether their lengths are.
    static func areEqual(_ one: Data, _ other: Data) -> Bool {
        one.count == other.count && sodium_memcmp(Array(one), Array(other), one.count) == 0
    }
}
