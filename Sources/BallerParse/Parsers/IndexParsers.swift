import BallerPages

/// The index of leader lists, and the contests of All-Star weekends.
enum IndexParsers {
    /// Every link to a list, with the heading or caption above it.
    static func parseLists(_ reader: PageReader) throws(ParseError) {
        var table = ParsedTable(RecordRelations.lists)
        var seen: Set<String> = []
        for tree in try reader.allTrees() {
            var section = ""
            for element in (tree.root.first(id: "content") ?? tree.root).descendants {
                if [.h2, .h3, .h4, .caption].contains(element.tag) { section = element.text }
                guard element.tag == .a, let path = listPath(element), !element.text.isEmpty,
                    seen.insert(path).inserted
                else { continue }
                table.append([
                    .integer(table.rowCount + 1), .text(path), .text(element.text),
                    .text(optional: section.replacingSuffix(" Table", with: "")),
                ])
            }
        }
        reader.require("links to lists of leaders", table.rowCount >= 5)
        reader.add(table)
    }

    private static func listPath(_ link: HTMLElement) -> String? {
        let path = link.attribute(.href).map { SiteID.path(of: $0) } ?? ""
        let parts = path.split(separator: "/")
        guard parts.count == 2, parts[0] == "leaders" || parts[0] == "trailers", parts[1].hasSuffix(".html") else {
            return nil
        }
        return String(path)
    }

    /// One table per contest, one row per season; each linked player took part in the role that the column names.
    static func parseContests(_ reader: PageReader) throws(ParseError) {
        var table = ParsedTable(RecordRelations.contests)
        for id in reader.document.tableIDs {
            guard let element = try reader.document.table(id: id) else { continue }
            addContest(element, id, &table)
        }
        reader.require("tables of contests with players", table.rowCount > 0)
        reader.add(table)
    }

    private static func addContest(_ element: HTMLElement, _ id: String, _ table: inout ParsedTable) {
        let title = element.first(.caption)?.text.replacingSuffix(" Table", with: "")
        var columns: [String] = []
        var order = 0
        var rows = HTMLTable(element)
        while rows.advance() {
            let cells = rows.cells.map(rows.element)
            if rows.isHeader {
                if cells.count > 1 { columns = cells.map(\.text) }
                continue
            }
            guard let season = cells.lazy.compactMap(season).first else { continue }
            order += 1
            let line = cells.map(\.text).joined(separator: " | ")
            var players = 0
            for (index, cell) in cells.enumerated() {
                for link in cell.links {
                    guard let player = link.identifier(.player) else { continue }
                    players += 1
                    table.append([
                        .text(id), .text(optional: title), .integer(order), .integer(players), .integer(season),
                        .text(optional: cells.lazy.compactMap { SourceLink.league($0.text) }.first), .text(player),
                        .text(link.text), .text(optional: index < columns.count ? columns[index] : nil), .text(line),
                    ])
                }
            }
        }
    }

    /// From `1984`, `1983-84`, or a link to a season.
    private static func season(_ cell: HTMLElement) -> Int? {
        Derivations.endYear(cell.text) ?? cell.identifier(.seasonYear).flatMap { Int($0) }
    }
}
