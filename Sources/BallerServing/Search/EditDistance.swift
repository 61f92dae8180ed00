/// How many typing errors lie between two words: a letter too many, too few, wrong, or two in the wrong order.
struct EditDistance {
    // Rows of the table, reused from word to word; each is one longer than the word that is looked for.
    private var rows: [[UInt8]]
    private let word: [UInt8]

    init(from word: [UInt8]) {
        self.word = word
        rows = Array(repeating: Array(repeating: 0, count: word.count + 1), count: 3)
    }

    /// The errors between the word and another, or the beginning of the other; `nil` for more than `limit`.
    ///
    /// `isPrefix` tells whether the other goes on behind what was found.
    mutating func errors(to other: ArraySlice<UInt8>, limit: Int) -> (count: Int, isPrefix: Bool)? {
        for column in 0...word.count { rows[0][column] = UInt8(column) }
        var best = word.count <= limit ? (count: word.count, isPrefix: !other.isEmpty) : nil
        var last: UInt8 = 0
        for (index, letter) in other.enumerated() {
            // Beyond the length of the word and all its errors nothing gets better.
            guard index < word.count + limit else { break }
            let (row, above, twoAbove) = ((index + 1) % 3, index % 3, (index + 2) % 3)
            rows[row][0] = UInt8(min(index + 1, 255))
            var least = rows[row][0]
            for column in 1...word.count {
                let isSame = word[column - 1] == letter
                var cost = min(rows[above][column], rows[row][column - 1]) &+ 1
                cost = min(cost, rows[above][column - 1] &+ (isSame ? 0 : 1))
                if index > 0, column > 1, word[column - 2] == letter, word[column - 1] == last {
                    cost = min(cost, rows[twoAbove][column - 2] &+ 1)
                }
                rows[row][column] = cost
                least = min(least, cost)
            }
            guard least <= limit else { break }
            last = letter
            let count = Int(rows[row][word.count])
            let isPrefix = index + 1 < other.count
            guard count <= limit else { continue }
            if let known = best, (known.count, known.isPrefix ? 1 : 0) <= (count, isPrefix ? 1 : 0) { continue }
            best = (count, isPrefix)
        }
        return best
    }
}
