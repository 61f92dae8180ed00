import Crypto

/// The keys of clients with a limit of their own, known by their hashes alone.
package struct APIKeys: Sendable {
    package struct Key: Sendable {
        /// What the log calls its holder.
        package let name: String
        /// The SHA-256 of the key.
        package let digest: [UInt8]
        package let requestsPerSecond: Int

        package init(name: String, digest: [UInt8], requestsPerSecond: Int) {
            self.name = name
            self.digest = digest
            self.requestsPerSecond = requestsPerSecond
        }
    }

    let keys: [Key]
    private let places: [[UInt8]: Int]

    /// Of two keys with one hash the first holds.
    package init(_ keys: [Key] = []) {
        self.keys = keys
        places = Dictionary(zip(keys.map(\.digest), keys.indices)) { first, _ in first }
    }

    /// The place of a key that a client presents.
    ///
    /// Who does not know a key cannot choose its hash, so that the time of the look-up tells nothing.
    func place(of text: String) -> Int? { keys.isEmpty ? nil : places[Self.digest(of: text)] }

    package static func digest(of text: String) -> [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }
}
