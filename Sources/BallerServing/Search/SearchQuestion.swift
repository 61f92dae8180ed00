import BallerDuckDB

/// A question in search form, as the one query that folds names has it.
package struct SearchQuestion: Sendable {
    /// Words beyond these find nothing more.
    private static let wordLimit = 12

    /// Its words: lower case, no accents, dots or apostrophes.
    let words: [String]
    /// The same without `jr` and the like.
    let plainWords: [String]
    /// The same where Cyrillic letters are written as Latin ones.
    let latinWords: [String]

    /// Reads the rows of `search_words`: of the question, and of the same with Latin letters.
    package init(_ rows: QueryRows) throws {
        let rows = try rows.decoded(as: Row.self)
        words = Self.words(rows.first?.words)
        plainWords = Self.words(rows.first?.plainWords)
        latinWords = Self.words(rows.last?.words)
    }

    /// Words that are in search form already.
    init(words: [String]) { (self.words, plainWords, latinWords) = (words, words, words) }

    private static func words(_ text: String?) -> [String] {
        (text ?? "").split(separator: " ").prefix(wordLimit).map(String.init)
    }

    private struct Row: Decodable {
        let words: String?
        let plainWords: String?
    }
}
