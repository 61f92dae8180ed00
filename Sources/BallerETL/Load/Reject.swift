/// A record that was refused, before its text is looked up.
struct Reject {
    let sourceRow: Int
    /// The column of the file that is wrong; `nil` where the whole record is.
    let column: String?
    let reason: String
    let message: String
}
