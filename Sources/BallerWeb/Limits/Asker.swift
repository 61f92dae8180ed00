/// Who asks: whoever presents a key, or an address.
enum Asker: Hashable, Sendable {
    case address(ClientAddress)
    /// The place of the key.
    case key(Int)
    /// The number of a key that belongs to an account.
    case accountKey(Int64)
}
