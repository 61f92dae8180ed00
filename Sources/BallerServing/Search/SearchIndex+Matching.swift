extension SearchIndex {
    /// What a question finds, best first: by typing errors, then whole names before words before beginnings, then by weight.
    ///
    /// Typing errors are only looked for where nothing is found without any.
    package func matches(_ question: SearchQuestion, where isWanted: (SearchEntry) -> Bool = { _ in true })
        -> [SearchMatch]
    {
        best(of: question, limit: .max, where: isWanted).matches
    }

    /// The first of them, and how many there are: a letter finds thousands, which need not all be looked at closely.
    package func best(
        of question: SearchQuestion,
        limit: Int,
        where isWanted: (SearchEntry) -> Bool = { _ in true }
    ) -> (matches: [SearchMatch], count: Int) {
        var questions: [[String]] = []
        for words in [question.words, question.plainWords, question.latinWords] where !questions.contains(words) {
            questions.append(words)
        }
        for isTolerant in [false, true] {
            for words in questions where !words.isEmpty {
                let found = ranked(words, isTolerant, isWanted)
                if !found.isEmpty { return (found.prefix(limit).map { match($0, words) }, found.count) }
            }
        }
        return ([], 0)
    }

    private func match(_ found: Found, _ words: [String]) -> SearchMatch {
        SearchMatch(entry: entries[found.entry], alias: alias(of: found.entry, words), isName: found.quality == 0)
    }

    private struct Found {
        let entry: Int
        let errors: Int
        /// 0 for a whole name, 1 for words of one, 2 for beginnings of words.
        let quality: Int
        let weight: Int64
    }

    private func ranked(_ words: [String], _ isTolerant: Bool, _ isWanted: (SearchEntry) -> Bool) -> [Found] {
        var costs = costs(words, isTolerant)
        // `p j tucker` and `o neal` have a blank too many.
        for index in words.indices.dropLast() where costs.isEmpty || (words[index].count < 3 && !isTolerant) {
            var joined = words
            joined.replaceSubrange(index...(index + 1), with: [words[index] + words[index + 1]])
            costs.merge(self.costs(joined, isTolerant), uniquingKeysWith: min)
        }
        let inOrder = words.sorted()
        let found = costs.filter { isWanted(entries[$0.key]) }.map { self.found($0.key, $0.value, words, inOrder) }
        // What has many more errors than the best is not meant.
        let limit = (found.map(\.errors).min() ?? 0) + 1
        return found.filter { $0.errors <= limit }.sorted {
            ($0.errors, $0.quality, -$0.weight, $0.entry) < ($1.errors, $1.quality, -$1.weight, $1.entry)
        }
    }

    /// What finding each entry costs that has all words, or something like them.
    private func costs(_ words: [String], _ isTolerant: Bool) -> [Int: Int] {
        var total = [Int32](repeating: 0, count: entries.count)
        for word in words {
            let bytes = Array(word.utf8)
            var costs = [Int32](repeating: .max, count: entries.count)
            for (word, cost) in isTolerant ? vocabulary.alike(bytes) : vocabulary.beginning(with: bytes) {
                for entry in vocabulary.entries(of: word) {
                    costs[Int(entry)] = min(costs[Int(entry)], Int32(cost))
                }
            }
            for entry in total.indices {
                let isThere = total[entry] != .max && costs[entry] != .max
                total[entry] = isThere ? total[entry] + costs[entry] : .max
            }
        }
        var found: [Int: Int] = [:]
        for entry in total.indices where total[entry] != .max { found[entry] = Int(total[entry]) }
        return found
    }

    private func found(_ entry: Int, _ cost: Int, _ words: [String], _ inOrder: [String]) -> Found {
        let isName =
            cost == 0 && names[entry].contains { $0.words.count == words.count && $0.words.sorted() == inOrder }
        let quality = isName ? 0 : cost % SearchVocabulary.errorCost == 0 ? 1 : 2
        var weight = entries[entry].weight
        // Who looks for one word mostly means a last name.
        if words.count == 1, let last = names[entry].first?.words.last, last.hasPrefix(words[0]) {
            weight += weight / 2
        }
        return Found(entry: entry, errors: cost / SearchVocabulary.errorCost, quality: quality, weight: weight)
    }

    /// The first name that has all words where the title has not.
    private func alias(of entry: Int, _ words: [String]) -> String? {
        let hasAll = { (name: Name) in words.allSatisfy { word in name.words.contains { $0.hasPrefix(word) } } }
        guard let title = names[entry].first, !hasAll(title) else { return nil }
        return names[entry].first(where: hasAll)?.text
    }
}
