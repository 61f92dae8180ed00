/// Rows of text, as it is shown, under a head, columns aligned with two spaces between them.
package struct TextTable {
    private var lines: [[String]]
    private let rightAligned: Set<Int>?

    /// `rightAligned` names the columns of numbers, from 0; where it is `nil` they are those with nothing but numbers.
    package init(columns: [String], rows: [[String]] = [], rightAligned: Set<Int>? = nil) {
        lines = [columns] + rows.map { $0.map(\.shown) }
        self.rightAligned = rightAligned
    }

    package mutating func append(_ cells: [String]) { lines.append(cells.map(\.shown)) }

    /// The lines, without spaces at their ends and without a last line end.
    package var text: String {
        let columns = lines[0].indices
        let widths = columns.map { column in lines.map { $0[column].count }.max() ?? 0 }
        let isRight = columns.map { rightAligned?.contains($0) ?? hasOnlyNumbers($0) }
        return lines.map { cells in
            let padded = columns.map { column in
                let padding = String(repeating: " ", count: widths[column] - cells[column].count)
                return isRight[column] ? padding + cells[column] : cells[column] + padding
            }
            return String(padded.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
        }
        .joined(separator: "\n")
    }

    private func hasOnlyNumbers(_ column: Int) -> Bool { lines.dropFirst().allSatisfy { Double($0[column]) != nil } }
}
