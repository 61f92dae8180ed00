import BallerPages

/// Search results: every section of the page, in page order.
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
        let term = reader.address["term"].map { QueryWord.decoded($0) }
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
        let path = String(SiteID.path(of: href))
        return [
            .text(optional: term), .text(section), .integer(order), .text(name), .text(optional: identifier(path)),
            .text(path), .text(optional: years), .text(optional: item.first(class: "search-item-league")?.text),
            .text(optional: item.first(class: "search-item-team")?.text),
        ]
    }

    /// Splits `Kobe Bryant (1997-2016)` in two.
    private static func nameAndYears(_ text: String) -> (String, String?) {
        guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return (text, nil) }
        let name = text[..<open].split(separator: " ").joined(separator: " ")
        return (name, String(text[open...].dropFirst().dropLast()))
    }

    /// The last part of the path, which is a person's id.
    private static func identifier(_ path: String) -> String? {
        path.split(separator: "/").last.map { String($0).replacingSuffix(".html", with: "") }
    }
}
