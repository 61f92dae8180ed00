/// Rows of text under a head, columns aligned with spaces.
struct TextTable {
    private var rows: [[String]]
    private let rightAligned: Set<Int>

    /// - Parameter rightAligned: the columns of numbers, from 0.
    init(columns: [String], rightAligned: Set<Int> = []) {
        rows = [columns]
        self.rightAligned = rightAligned
    }

    mutating func append(_ cells: [String]) { rows.append(cells) }

    /// The lines, without spaces at their ends and without a last line end.
    var text: String {
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { line($0, widths: widths) }.joined(separator: "\n")
    }

    private func line(_ cells: [String], widths: [Int]) -> String {
        var line = ""
        for (column, cell) in cells.enumerated() {
            let padding = String(repeating: " ", count: widths[column] - cell.count)
            line += rightAligned.contains(column) ? padding + cell : cell + padding
            line += column == cells.count - 1 ? "" : "  "
        }
        return String(line.reversed().drop { $0 == " " }.reversed())
    }
}
