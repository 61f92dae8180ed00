import BallerCore

/// A value in an address's query, where a space is `+`.
enum QueryWord {
    static func encoded(_ text: String) -> String { text.percentEncoded.replacing("%20", with: "+") }

    /// Returns badly encoded text unchanged, since people type addresses too.
    static func decoded(_ text: String) -> String {
        let blanks = text.replacing("+", with: " ")
        return blanks.percentDecoded ?? blanks
    }
}
