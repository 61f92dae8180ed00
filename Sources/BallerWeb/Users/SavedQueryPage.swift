import BallerUsers

/// A saved question with what was expected and what is answered now beside each other, and its changes.
struct SavedQueryPage {
    /// Rows that are shown of an answer.
    private static let mostRows = 200

    let saved: SavedQuery
    let changes: [SavedChange]
    let token: SecretToken

    var page: Page {
        Page(
            saved.title,
            "A saved question and its answer.",
            nil,
            crumbs: [Run("Account", link: AccountPath.home)],
            [
                WordsBlock("question", .lead, [Run(words), " ", Run("Ask it again", link: saved.address), "."]),
                saved.failure.map { WordsBlock("failure", .note, [Run("The last try gave no answer: \($0)")]) },
                answers,
                saved.isChanged && saved.latest != nil
                    ? form("accept", AccountPath.accept(saved.id), "Expect the answer of now") : nil,
                SectionBlock("changes", "Earlier changes", earlier),
                form("remove", AccountPath.remove(saved.id), "Remove this question"),
            ]
        )
    }

    private var words: String {
        guard let checked = saved.checkedAt else { return "It is asked in a moment." }
        guard saved.latest != nil else { return "It was asked at \(checked.moment)." }
        return saved.isChanged
            ? "The answer is another than expected. It was asked last at \(checked.moment)."
            : "The answer is as expected. It was asked last at \(checked.moment)."
    }

    private func form(_ id: String, _ path: String, _ button: String) -> ActionForm {
        ActionForm(id: id, action: path, token: token, button: button)
    }

    private var answers: (any Block)? {
        guard let expected = saved.expected, let latest = saved.latest else { return nil }
        guard saved.isChanged else {
            let comparison = AnswerComparison(old: latest, new: latest)
            return SectionBlock("answer", "The answer", [Self.new(comparison, "answer-table", "The answer")])
        }
        return Self.pair(
            "now",
            AnswerComparison(old: expected, new: latest),
            old: "Expected, of \(saved.expectedArtifact ?? "")",
            new: "Now, of \(saved.latestArtifact ?? "")"
        )
    }

    private var earlier: [(any Block)?] {
        guard !changes.isEmpty else { return [WordsBlock("none", .plain, ["The answer has not changed yet."])] }
        return changes.prefix(5).map { change in
            Self.pair(
                "change-\(change.id)",
                AnswerComparison(old: change.oldAnswer, new: change.newAnswer),
                old: "Before \(change.foundAt.moment), of \(change.oldArtifact)",
                new: "Then, of \(change.newArtifact)"
            )
        }
    }

    /// Old and new beside each other, where there is room.
    private static func pair(_ id: String, _ comparison: AnswerComparison, old: String, new: String) -> PairBlock {
        PairBlock(
            id,
            [
                SectionBlock("\(id)-old", old, isPart: true, [self.old(comparison, "\(id)-old-table", old)]),
                SectionBlock("\(id)-new", new, isPart: true, [self.new(comparison, "\(id)-new-table", new)]),
            ]
        )
    }

    private static func old(_ comparison: AnswerComparison, _ id: String, _ caption: String) -> any Block {
        table(id, caption, comparison.heads.old, comparison.old.map { ($0.cells, $0.isGone ? Mark.gone : nil) })
    }

    private static func new(_ comparison: AnswerComparison, _ id: String, _ caption: String) -> any Block {
        table(id, caption, comparison.heads.new, comparison.new.map { ($0.cells, $0.isAdded ? Mark.added : nil) })
    }

    private enum Mark: String {
        case gone = "no longer there"
        case added = "new"
    }

    private static func table(_ id: String, _ caption: String, _ head: [String], _ rows: [([String], Mark?)])
        -> any Block
    {
        guard !rows.isEmpty else { return WordsBlock(id, .plain, ["No rows."]) }
        // What differs is shown before what does not.
        let marked = rows.filter { $0.1 != nil } + rows.filter { $0.1 == nil }
        let hasMarks = rows.contains { $0.1 != nil }
        var columns = head.enumerated().map { place, name in
            Column<([String], Mark?)>(.words(name), .text) { row in
                let text = place < row.0.count ? row.0[place] : ""
                return .text(text, tone: row.1 == nil ? .plain : row.1 == .gone ? .bad : .good)
            }
        }
        if hasMarks { columns.append(.text("Change") { .text($0.1?.rawValue ?? "") }) }
        let table = Table(caption, columns, rows: Array(marked.prefix(mostRows))).asWords
        return TableBlock(id, table) ?? WordsBlock(id, .plain, ["No rows."])
    }
}
