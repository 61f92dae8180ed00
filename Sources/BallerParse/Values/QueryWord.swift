import BallerCore

/// A value in the query of an address, in which a blank is `+`.
enum QueryWord {
    static func encoded(_ text: String) -> String { text.percentEncoded.replacing("%20", with: "+") }

    /// The text as it is where it is not encoded well: people write addresses, too.
    static func decoded(_ text: String) -> String {
        let blanks = text.replacing("+", with: " ")
        return blanks.percentDecoded ?? blanks
    }
}
