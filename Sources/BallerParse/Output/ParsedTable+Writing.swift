import BallerCore

extension ParsedTable {
    /// The last columns of every raw file, which say where a row comes from.
    package static let provenance = ["source_url", "page_sha256", "parser_version"]

    /// The header of a raw file for this relation.
    package static func csvHeader(_ relation: Relation) -> [UInt8] {
        Array(((relation.columns.map(\.name) + provenance).joined(separator: ",") + "\r\n").utf8)
    }

    /// The rows as CSV (RFC 4180) without a header, so that pages can append to one file per relation.
    ///
    /// Null is an empty field; an empty text never occurs.
    package func csvRows(of page: ParsedPage) -> [UInt8] {
        let provenance =
            "," + CSVLine.text([page.url, page.sha256, page.parserVersion]) + "\r\n"
        let end = Array(provenance.utf8)
        let width = relation.columns.count
        var out: [UInt8] = []
        out.reserveCapacity(cells.count * 6 + rowCount * end.count)
        var column = 0
        for cell in cells {
            if column > 0 { out.append(0x2C) }
            cell.append(to: &out)
            column += 1
            if column == width {
                out.append(contentsOf: end)
                column = 0
            }
        }
        return out
    }

    /// The rows as a JSON list of objects, with null for missing values.
    package func json(of page: ParsedPage) -> [UInt8] {
        let names = relation.columns.map { JSONText.quoted($0.name) + ":" }
        let provenance =
            ",\"source_url\":\(JSONText.quoted(page.url)),\"page_sha256\":\(JSONText.quoted(page.sha256))"
            + ",\"parser_version\":\(JSONText.quoted(page.parserVersion))}"
        let rows = (0..<rowCount).map { index in
            "{" + zip(names, row(index)).map { $0 + $1.json }.joined(separator: ",") + provenance
        }
        return Array(("[" + rows.joined(separator: ",\n") + "]\n").utf8)
    }
}

extension Cell {
    fileprivate func append(to out: inout [UInt8]) {
        switch self {
        case .null: break
        case .text(let text): CSVLine.append(text, to: &out)
        case .integer(let value): CSVLine.append(value, to: &out)
        case .decimal(let digits), .date(let digits): out.append(contentsOf: digits.utf8)
        case .boolean(let value): out.append(contentsOf: (value ? "true" : "false").utf8)
        }
    }

    fileprivate var json: String {
        switch self {
        case .null: "null"
        case .text(let text), .date(let text): JSONText.quoted(text)
        case .integer(let value): String(value)
        case .decimal(let digits): JSONText.number(digits)
        case .boolean(let value): value ? "true" : "false"
        }
    }
}
