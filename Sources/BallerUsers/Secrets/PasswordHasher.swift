import CSodium
import Dispatch
import Foundation
import Synchronization

/// What a hash of a password costs.
package struct PasswordStrength: Sendable, Equatable {
    package var passes: UInt64
    package var memoryBytes: Int

    package init(passes: UInt64, memoryBytes: Int) {
        (self.passes, self.memoryBytes) = (passes, memoryBytes)
    }

    /// What libsodium advises for a server that people wait for: two passes over 64 MB.
    package static let usual = PasswordStrength(passes: 2, memoryBytes: 64 << 20)
}

/// Hashes passwords with argon2id, one at a time on a thread of its own, so that guesses take neither all cores nor all memory.
package final class PasswordHasher: Sendable {
    package static let lengths = 10...200
    private static let mostWaiting = 16

    private let strength: PasswordStrength
    private let queue = DispatchQueue(label: "passwords", qos: .utility)
    private let waiting = Atomic<Int>(0)
    /// What is compared with where there is no account, so that it takes as long.
    let decoy: String
    /// A hash of the usual strength, of a random text that nobody kept.
    private static let usualDecoy =
        "$argon2id$v=19$m=65536,t=2,p=1$JAEbGZ5DU9v/5ot28Sfssw$AOwcLJwvzjJyKCCV2Th4v9Bry/SDf17xs4LcI0t5dlU"

    /// - Throws: `UsersError.overloaded` where there is no memory for one hash.
    package init(_ strength: PasswordStrength = .usual) throws {
        self.strength = strength
        let isUsual = strength == .usual
        decoy = isUsual ? Self.usualDecoy : try Self.hash(SecretToken().text, strength)
    }

    /// - Throws: `UsersError.passwordUnfit`, `.overloaded`.
    func hash(_ password: String) async throws -> String {
        guard Self.lengths.contains(password.count) else { throw UsersError.passwordUnfit }
        return try await run { [strength] in try Self.hash(password, strength) }
    }

    /// Whether a password is the one of a hash; without a hash it is not, and takes as long.
    ///
    /// - Throws: `UsersError.overloaded`.
    func verify(_ password: String, against hash: String?) async throws -> Bool {
        // What is longer than any password costs nothing.
        guard password.count <= Self.lengths.upperBound else { return false }
        let other = hash ?? decoy
        let isRight = try await run { crypto_pwhash_str_verify(other, password, UInt64(password.utf8.count)) == 0 }
        return isRight && hash != nil
    }

    /// Whether a hash was made with another strength.
    func isOutdated(_ hash: String) -> Bool {
        crypto_pwhash_str_needs_rehash(hash, strength.passes, strength.memoryBytes) != 0
    }

    private static func hash(_ password: String, _ strength: PasswordStrength) throws -> String {
        precondition(Sodium.isReady, "libsodium does not start")
        var output = [CChar](repeating: 0, count: crypto_pwhash_strbytes())
        let length = UInt64(password.utf8.count)
        let algorithm = crypto_pwhash_alg_argon2id13()
        guard
            crypto_pwhash_str_alg(&output, password, length, strength.passes, strength.memoryBytes, algorithm) == 0
        else { throw UsersError.overloaded }
        return String(decoding: output.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private func run<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        defer { waiting.subtract(1, ordering: .relaxed) }
        guard waiting.add(1, ordering: .relaxed).newValue <= Self.mostWaiting else { throw UsersError.overloaded }
        return try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result(catching: work)) }
        }
    }
}
