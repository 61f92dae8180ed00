import BallerCore

/// Two answers to one question, row by row.
struct AnswerComparison {
    let heads: (old: [String], new: [String])
    let old: [(cells: [String], isGone: Bool)]
    let new: [(cells: [String], isAdded: Bool)]

    /// Rows that are in both, as often as in both, are the same; where the columns differ no rows are.
    init(old: String, new: String) {
        let (before, after) = (Self.rows(old), Self.rows(new))
        heads = (before.first ?? [], after.first ?? [])
        let (one, other) = (Array(before.dropFirst()), Array(after.dropFirst()))
        let same = heads.old == heads.new
        self.old = Self.marked(one, against: same ? other : []).map { ($0, $1) }
        self.new = Self.marked(other, against: same ? one : []).map { ($0, $1) }
    }

    var isSame: Bool { old.allSatisfy { !$0.isGone } && new.allSatisfy { !$0.isAdded } && heads.old == heads.new }

    /// The records of a CSV text; a value may go over several lines.
    static func rows(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        var open = ""
        for line in text.lines where !(open.isEmpty && line.isEmpty) {
            open += open.isEmpty ? line : "\n\(line)"
            let record = CSVLine(open)
            guard record.isClosed else { continue }
            rows.append(record.fields)
            open = ""
        }
        return rows
    }

    private static func marked(_ rows: [[String]], against others: [[String]]) -> [([String], Bool)] {
        var left = Dictionary(others.map { ($0, 1) }, uniquingKeysWith: +)
        return rows.map { row in
            guard let count = left[row], count > 0 else { return (row, true) }
            left[row] = count - 1
            return (row, false)
        }
    }
}
