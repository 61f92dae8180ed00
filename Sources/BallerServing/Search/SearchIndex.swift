/// Everything that can be looked for, in memory from the moment an artifact is opened.
package struct SearchIndex: Sendable {
    /// A name of an entry: its words in order, and the text as written.
    struct Name: Sendable {
        let words: [String]
        let text: String
    }

    private(set) var entries: [SearchEntry] = []
    /// The names of each entry, its title first.
    private(set) var names: [[Name]] = []
    private(set) var vocabulary = SearchVocabulary([:], single: [])
    /// Teams by each of their names in search form.
    private(set) var teamsByName: [String: Set<Int64>] = [:]

    /// Nothing can be found.
    init() {}

    /// Takes the rows of `search_index`, of which those of an entry lie together and the title comes first.
    init(_ rows: [SearchRows.Row]) {
        var entriesOfWords: [String: [Int32]] = [:]
        var single: Set<String> = []
        for row in rows {
            if row.isTitle || entries.isEmpty {
                entries.append(row.entry)
                names.append([])
            }
            let index = Int32(entries.count - 1)
            let words = row.words.split(separator: " ").map(String.init)
            names[names.count - 1].append(Name(words: words, text: row.name))
            single.formUnion(words)
            // Two words in a row also count as one, so that a hyphen or a blank may be missing.
            for word in words + zip(words, words.dropFirst()).map(+) where entriesOfWords[word]?.last != index {
                entriesOfWords[word, default: []].append(index)
            }
            if row.entry.kind == .team, let team = row.entry.teamID { teamsByName[row.words, default: []].insert(team) }
        }
        vocabulary = SearchVocabulary(entriesOfWords, single: single)
    }

    /// Approximate size in memory.
    package var byteCount: Int {
        let texts = entries.reduce(0) { $0 + $1.key.utf8.count + $1.title.utf8.count }
        let names = names.joined().reduce(0) { $0 + $1.text.utf8.count + 16 * $1.words.count + 32 }
        return entries.count * MemoryLayout<SearchEntry>.stride + texts + names + vocabulary.byteCount
    }
}
