import BallerCore
import BallerPages

/// Pages about a team's front office: transactions, depth charts, lineups, numbers.
enum OfficeParsers {
    /// Transactions: a list of days, with one paragraph per transaction.
    static func parseTransactions(_ reader: PageReader) throws(ParseError) {
        var table = ParsedTable(TeamRelations.transactions)
        for day in reader.root.descendants where day.tag == .li {
            guard let date = day.first(.span).flatMap({ CalendarDay(printed: $0.text) }) else { continue }
            // Team pages nest a paragraph inside a paragraph, which leaves an empty one before each.
            for (index, entry) in day.all(.p).filter({ !$0.text.isEmpty }).enumerated() {
                let teams = entry.links.compactMap { $0.identifier(.team) }
                // A trade between several teams names each more than once.
                let other = teams.first { $0 != teams[0] }
                let players = entry.links.compactMap { $0.identifier(.player) }
                table.append([
                    .text(optional: reader.address["league"]), .integer(optional: reader.address.seasonYear),
                    .text(optional: reader.address["team"]), .date(date.description), .integer(index + 1),
                    .text(optional: teams.first), .text(optional: other),
                    .text(optional: players.joined(separator: " ")), .text(optional: entry.text),
                ])
            }
        }
        reader.require("list of transactions by day", table.rowCount > 0)
        reader.add(table)
    }

    static let contracts = TableSpec(
        TeamRelations.contracts,
        ids: ["contracts", "contracts_*"],
        required: true,
        columns: ["player_name", "salary_season_1"],
        rows: .linked(.player, ["player"])
    )

    /// Lineups: one row per game, with five player links in its last cells.
    static func parseLineups(_ reader: PageReader) throws(ParseError) {
        var table = ParsedTable(TeamRelations.startingLineups)
        for id in reader.document.tableIDs where id.hasPrefix("starting_lineups") && !id.contains("summary") {
            guard let element = try reader.document.table(id: id) else { continue }
            let type: Cell = .text(id.hasSuffix("po1") || id.contains("playoffs") ? "PLAYOFF" : "REGULAR")
            var rows = HTMLTable(element)
            while rows.advance() {
                if !rows.isHeader { addLineup(rows, type, reader, &table) }
            }
        }
        reader.require("table starting_lineups_* with lineups", table.rowCount > 0)
        reader.add(table)
    }

    private static func addLineup(_ rows: HTMLTable, _ type: Cell, _ reader: PageReader, _ table: inout ParsedTable) {
        let cells = rows.cells.map(rows.element)
        let game = cells.lazy.compactMap { $0.identifier(.game) }.first
        for cell in cells {
            for link in cell.links {
                guard let player = link.identifier(.player) else { continue }
                table.append([
                    .text(optional: reader.address["team"]), .integer(optional: reader.address.seasonYear), type,
                    .integer(optional: cells.first.flatMap { Int($0.text) }),
                    game.flatMap { CalendarDay(gameID: $0) }.map { .date($0.description) } ?? .null,
                    .text(optional: game), .text(player), .text(link.text),
                ])
            }
        }
    }

    /// Depth charts: a table with one column per position, or one box per position.
    static func parseDepthChart(_ reader: PageReader) throws(ParseError) {
        var table = ParsedTable(TeamRelations.depthChart)
        for element in try reader.allTrees().flatMap({ $0.root.all(.table) }) {
            var positions: [String] = [element.first(.caption)?.text ?? ""]
            var depth = 0
            var rows = HTMLTable(element)
            while rows.advance() {
                let cells = rows.cells.map(rows.element)
                if rows.isHeader {
                    positions = cells.map(\.text)
                    continue
                }
                depth += 1
                addDepth(cells, positions, depth, reader, &table)
            }
        }
        reader.require("depth chart with players", table.rowCount > 0)
        reader.add(table)
    }

    private static func addDepth(
        _ cells: [HTMLElement],
        _ positions: [String],
        _ depth: Int,
        _ reader: PageReader,
        _ table: inout ParsedTable
    ) {
        for (index, cell) in cells.enumerated() {
            guard let link = cell.links.first(where: { $0.identifier(.player) != nil }) else { continue }
            let position = index < positions.count ? positions[index] : positions.first ?? ""
            let note = cell.tree.string(link.textRange.upperBound..<cell.textRange.upperBound)
            table.append([
                .text(optional: reader.address["team"]), .integer(optional: reader.address.seasonYear),
                .text(optional: position), .integer(depth), .text(optional: link.identifier(.player)),
                .text(link.text), .text(optional: note),
            ])
        }
    }

    /// Uniform numbers: one box per number, listing players with their teams.
    static func parseNumbers(_ reader: PageReader) throws(ParseError) {
        var table = ParsedTable(TeamRelations.uniformNumbers)
        for box in try reader.allTrees().flatMap({ $0.root.all(.table) }) {
            guard let number = box.first(.caption)?.text.split(separator: " ").last else { continue }
            for row in box.all(.tr) { addNumber(String(number), row, reader, &table) }
        }
        for box in try EntryBox.all(reader) {
            for entry in box.entries { addNumber(box.title, entry, reader, &table) }
        }
        reader.require("boxes of numbers with players", table.rowCount > 0)
        reader.add(table)
    }

    private static func addNumber(
        _ number: String,
        _ entry: HTMLElement,
        _ reader: PageReader,
        _ table: inout ParsedTable
    ) {
        guard !number.isEmpty, number.allSatisfy(\.isNumber),
            let link = entry.links.first(where: { $0.identifier(.player) != nil })
        else { return }
        let teams = entry.links.compactMap { $0.identifier(.team) }
        table.append([
            .text(optional: reader.address["league"]), .integer(optional: reader.address.seasonYear), .text(number),
            .text(optional: link.identifier(.player)), .text(link.text),
            .text(optional: teams.joined(separator: " ")),
        ])
    }
}
