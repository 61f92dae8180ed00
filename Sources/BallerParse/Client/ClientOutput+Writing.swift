import BallerCore

extension ClientOutput {
    /// JSON with sorted keys, indented by four spaces; search results are an object of lists.
    package var json: [UInt8] {
        if function == .search {
            return Array(("{\n    \"players\": " + list(margin: "    ") + "\n}").utf8)
        }
        return Array(list(margin: "").utf8)
    }

    private func list(margin: String) -> String {
        if rows.isEmpty { return "[]" }
        let order = columns.indices.sorted { columns[$0] < columns[$1] }
        let keys = columns.map { "\(margin)        \(JSONText.quoted($0)): " }
        let objects = rows.map { row in
            "\(margin)    {\n" + order.map { keys[$0] + row[$0].json }.joined(separator: ",\n") + "\n\(margin)    }"
        }
        return "[\n" + objects.joined(separator: ",\n") + "\n\(margin)]"
    }

    /// CSV with a header; a missing value is an empty field, positions are joined by hyphens.
    package var csv: [UInt8] {
        var lines = [columns.joined(separator: ",")]
        lines += rows.map { row in CSVLine.text(row.map(\.csv)) }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }
}
