/// The words of all names in order, each with the entries that have it in a name.
struct SearchVocabulary: Sendable {
    /// The words one after another, and where each begins.
    private var bytes: [UInt8] = []
    private var starts: [Int32] = [0]
    /// Which letters each word has, a bit for each.
    private var letters: [UInt32] = []
    /// Which words are two in a row of a name.
    private var isJoined: [Bool] = []
    private var entries: [Int32] = []
    private var firstEntries: [Int32] = [0]

    /// What a word that begins as looked for costs, compared with the word itself.
    static let prefixCost = 1
    /// What a typing error costs.
    static let errorCost = 16

    /// Letters from which on a word may be meant for two; the errors of shorter ones are looked for in single words.
    private static let joinedLength = 8

    /// `single` are the words that stand alone in a name.
    init(_ entriesOfWords: [String: [Int32]], single: Set<String>) {
        let words = entriesOfWords.map { (Array($0.key.utf8), $0.value, !single.contains($0.key)) }
        for (word, entries, isJoined) in words.sorted(by: { $0.0.lexicographicallyPrecedes($1.0) }) {
            bytes += word
            starts.append(Int32(bytes.count))
            letters.append(Self.letters(of: word))
            self.isJoined.append(isJoined)
            self.entries += entries
            firstEntries.append(Int32(self.entries.count))
        }
    }

    var count: Int { letters.count }

    /// Approximate size in memory.
    var byteCount: Int { bytes.count + 4 * (starts.count + letters.count + entries.count + firstEntries.count) }

    func entries(of word: Int) -> ArraySlice<Int32> {
        entries[Int(firstEntries[word])..<Int(firstEntries[word + 1])]
    }

    private func word(_ index: Int) -> ArraySlice<UInt8> { bytes[Int(starts[index])..<Int(starts[index + 1])] }

    /// The words that are the one looked for or begin with it, with what each costs.
    func beginning(with prefix: [UInt8]) -> [(word: Int, cost: Int)] {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if word(middle).lexicographicallyPrecedes(prefix) { low = middle + 1 } else { high = middle }
        }
        var found: [(Int, Int)] = []
        while low < count, word(low).starts(with: prefix) {
            found.append((low, word(low).count == prefix.count ? 0 : Self.prefixCost))
            low += 1
        }
        return found
    }

    /// The words that are the one looked for, begin with it or have it in them, with so many typing errors.
    func alike(_ wanted: [UInt8]) -> [(word: Int, cost: Int)] {
        let limit = Self.errorLimit(wanted.count)
        guard limit > 0 else { return beginning(with: wanted) }
        let wantedLetters = Self.letters(of: wanted)
        var distance = EditDistance(from: wanted)
        var found: [(Int, Int)] = []
        bytes.withUnsafeBufferPointer { bytes in
            for index in 0..<count where wanted.count >= Self.joinedLength || !isJoined[index] {
                // Each error takes one letter away at most.
                guard (wantedLetters & ~letters[index]).nonzeroBitCount <= limit else { continue }
                let word = UnsafeBufferPointer(rebasing: bytes[Int(starts[index])..<Int(starts[index + 1])])
                guard word.count >= wanted.count - limit else { continue }
                if let errors = distance.errors(to: word, limit: limit) {
                    found.append((index, errors.count * Self.errorCost + (errors.isPrefix ? Self.prefixCost : 0)))
                } else if word.count > wanted.count, wanted.count > 3, word.contains(wanted) {
                    found.append((index, Self.errorCost + Self.prefixCost))
                }
            }
        }
        return found
    }

    /// How many typing errors a word of so many letters may have.
    private static func errorLimit(_ length: Int) -> Int {
        switch length {
        case ..<3: 0
        case 3...5: 1
        default: 2
        }
    }

    private static func letters(of word: some Sequence<UInt8>) -> UInt32 {
        word.reduce(0) { $0 | 1 << UInt32($1 & 31) }
    }
}
