/// Search results: every section of the page, in the order of the page.
enum SearchParser {
    static let relation = Relation(
        "bref_search_results",
        "One row per hit of a search, section by section.",
        key: ["search_term", "section", "result_order"],
        columns: [
            .context("search_term"), .context("section"), .context("result_order", .integer), .context("name"),
            .context("identifier"), .context("path"), .context("years"), .context("league"), .context("team"),
        ]
    )

    static func parse(_ reader: PageReader) throws(ParseError) {
        let root = reader.root
        var table = ParsedTable(relation)
        guard let searches = root.first(id: "searches") else {
            let isEmpty = root.first(id: "content")?.text.contains("0 hits") ?? false
            reader.require("list of results", isEmpty)
            if isEmpty { reader.rename("search_results_empty") }
            return
        }
        let term = reader.address["term"].map { PercentEncoding.decoded($0) }
        for section in searches.children {
            guard let name = section.attribute(.id) else { continue }
            for (index, item) in section.all(class: "search-item").enumerated() {
                if let row = row(item, term: term, section: name, order: index + 1) { table.append(row) }
            }
        }
        reader.require("results under the list of results", table.rowCount > 0)
        reader.add(table)
    }

    private static func row(_ item: HTMLElement, term: String?, section: String, order: Int) -> [Cell]? {
        guard let link = item.first(class: "search-item-name")?.first(.a), let href = link.attribute(.href) else {
            return nil
        }
        let (name, years) = nameAndYears(link.text)
        let path = String(SourceLink.path(of: href))
        return [
            .text(optional: term), .text(section), .integer(order), .text(name), .text(optional: identifier(path)),
            .text(path), .text(optional: years), .text(optional: item.first(class: "search-item-league")?.text),
            .text(optional: item.first(class: "search-item-team")?.text),
        ]
    }

    /// `Kobe Bryant (1997-2016)` in two.
    private static func nameAndYears(_ text: String) -> (String, String?) {
        guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return (text, nil) }
        let name = text[..<open].split(separator: " ").joined(separator: " ")
        return (name, String(text[open...].dropFirst().dropLast()))
    }

    /// The last part of the path, which is the id of a person.
    private static func identifier(_ path: String) -> String? {
        path.split(separator: "/").last.map { String($0).replacingSuffix(".html", with: "") }
    }
}

/// Addresses with `%20` and `+`.
enum PercentEncoding {
    /// Letters, digits and a few signs stay; a blank is `+`.
    static func encoded(_ text: String) -> String {
        text.utf8.reduce(into: "") { result, byte in
            switch byte {
            case 0x20: result += "+"
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default: result += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
    }

    static func decoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let code = UInt8(String(decoding: Array(rest.prefix(2)), as: UTF8.self), radix: 16)
            {
                bytes.append(code)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte == UInt8(ascii: "+") ? 0x20 : byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
