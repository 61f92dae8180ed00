/// How many typing errors lie between two words: a letter too many, too few, wrong, or two in the wrong order.
struct EditDistance {
    private let word: [UInt8]
    /// Three rows of the table, one behind the other, used again from word to word.
    private var table: [UInt8]

    init(from word: [UInt8]) {
        self.word = word
        table = Array(repeating: 0, count: 3 * (word.count + 1))
    }

    /// The errors between the word and another, or the beginning of the other; `nil` for more than `limit`.
    ///
    /// `isPrefix` tells whether the other goes on behind what was found.
    mutating func errors(to other: ArraySlice<UInt8>, limit: Int) -> (count: Int, isPrefix: Bool)? {
        other.withUnsafeBufferPointer { errors(to: $0, limit: limit) }
    }

    /// The same for bytes that are lent.
    mutating func errors(to other: UnsafeBufferPointer<UInt8>, limit: Int) -> (count: Int, isPrefix: Bool)? {
        let width = word.count + 1
        return word.withUnsafeBufferPointer { word in
            table.withUnsafeMutableBufferPointer { table in
                for column in 0..<width { table[column] = UInt8(truncatingIfNeeded: column) }
                var best = word.count <= limit ? (count: word.count, isPrefix: !other.isEmpty) : nil
                // Beyond the length of the word and all its errors nothing gets better.
                for index in 0..<min(other.count, word.count + limit) {
                    let letter = other[index]
                    let (row, above, twoAbove) = ((index + 1) % 3 * width, index % 3 * width, (index + 2) % 3 * width)
                    table[row] = UInt8(truncatingIfNeeded: index + 1)
                    var least = table[row]
                    for column in 1..<width {
                        var cost = min(table[above + column], table[row + column - 1]) &+ 1
                        cost = min(cost, table[above + column - 1] &+ (word[column - 1] == letter ? 0 : 1))
                        if index > 0, column > 1, word[column - 2] == letter, word[column - 1] == other[index - 1] {
                            cost = min(cost, table[twoAbove + column - 2] &+ 1)
                        }
                        table[row + column] = cost
                        least = min(least, cost)
                    }
                    guard least <= limit else { break }
                    let count = Int(table[row + width - 1])
                    let isPrefix = index + 1 < other.count
                    guard count <= limit else { continue }
                    if let known = best, (known.count, known.isPrefix ? 1 : 0) <= (count, isPrefix ? 1 : 0) { continue }
                    best = (count, isPrefix)
                }
                return best
            }
        }
    }
}
