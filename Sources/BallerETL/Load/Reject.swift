/// A record that was refused, before its text is looked up.
struct Reject {
    let sourceRow: Int
    /// The invalid column of the file, or `nil` if the whole record is invalid.
    let column: String?
    let reason: String
    let message: String
}
