/// Rows of displayable text under a header, in aligned columns two spaces apart.
package struct TextTable {
    private var lines: [[String]]
    private let rightAligned: Set<Int>?

    /// `rightAligned` holds the indices of numeric columns, from 0; `nil` picks the columns that hold only numbers.
    package init(columns: [String], rows: [[String]] = [], rightAligned: Set<Int>? = nil) {
        lines = [columns] + rows.map { $0.map(\.shown) }
        self.rightAligned = rightAligned
    }

    package mutating func append(_ cells: [String]) { lines.append(cells.map(\.shown)) }

    /// The lines, without trailing spaces or a final newline.
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
