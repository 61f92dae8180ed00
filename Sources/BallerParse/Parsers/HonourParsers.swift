import BallerCore
import BallerPages

/// Award voting, honour teams, drafts and All-Star games.
enum HonourParsers {
    static let voting = TableSpec(
        HonourRelations.awardVotes,
        ids: [
            "mvp", "roy", "dpoy", "smoy", "mip", "coy", "clutch_poy", "leading_all_nba", "leading_all_defense",
            "leading_all_rookie", "leading_all_aba", "nba_*", "aba_*",
        ],
        required: true,
        columns: ["name"],
        rows: .filled(["player", "coach"])
    )

    /// One table per award, whose id is the award's.
    static func parseVoting(_ reader: PageReader) throws(ParseError) {
        let found = try reader.elements(voting)
        var table = ParsedTable(HonourRelations.awardVotes)
        for (id, element) in found {
            let first = table.rowCount
            var rows = RelationReader(HonourRelations.awardVotes, element)
            reader.setContext(&rows, voting, id: id)
            rows.set("league", .text(optional: league(id, reader)))
            rows.set("award_id", .text(id))
            rows.set("award", .text(optional: element.first(.caption)?.text.replacingSuffix(" Table", with: "")))
            while rows.advance() {
                if !rows.table.isHeader, reader.keeps(rows, voting.rows) { rows.append(to: &table) }
            }
            reader.finish(rows, id: id, voting, &table, from: first)
        }
        reader.add(table, voting, found: found.map(\.id))
    }

    private static func league(_ id: String, _ reader: PageReader) -> String? {
        if id.contains("aba") { return "ABA" }
        if id.contains("nba") { return "NBA" }
        return reader.heading.contains("ABA") && reader.heading.contains("NBA")
            ? nil : reader.heading.contains("ABA") ? "ABA" : "NBA"
    }

    /// The page of a single All-Star game has its day and league in its address: `202502162NBA`.
    private static func setGame(_ rows: inout RelationReader, _ game: String) {
        rows.set("season_year", .integer(optional: CalendarDay(gameID: game)?.year))
        rows.set("league", .text(String(game.suffix(3))))
    }

    /// All-League and similar teams: one row per team, one link per player.
    static func parseHonourTeams(_ reader: PageReader) throws(ParseError) {
        var table = ParsedTable(HonourRelations.honourTeams)
        for id in reader.document.tableIDs where id.hasPrefix("awards_all") || id.hasPrefix("all_") {
            guard let element = try reader.document.table(id: id) else { continue }
            var rows = HTMLTable(element)
            while rows.advance() {
                if !rows.isHeader { addHonourTeam(rows, award: id.replacingPrefix("awards_"), &table) }
            }
        }
        reader.require("table awards_all_* with players", table.rowCount > 0)
        reader.add(table)
    }

    private static func addHonourTeam(_ rows: HTMLTable, award: String, _ table: inout ParsedTable) {
        let cells = rows.cells.map(rows.element)
        guard cells.count >= 4, let season = Derivations.endYear(cells[0].text) else { return }
        for cell in cells.dropFirst(2) {
            for link in cell.links {
                guard let player = link.identifier(.player) else { continue }
                let position = cell.text.split(separator: " ").last.map(String.init)
                table.append([
                    .text(award), .integer(season), .text(optional: cells[1].text),
                    .text(optional: cells[2].text), .text(player), .text(link.text),
                    .text(optional: position.flatMap { ["C", "F", "G"].contains($0) ? $0 : nil }),
                ])
            }
        }
    }

    static let draft = TableSpec(
        HonourRelations.draftPicks,
        ids: ["stats", "draft"],
        required: true,
        minimumRows: 8,
        columns: ["overall_pick", "player_name"],
        rows: .filled(["player"])
    )

    /// Picks, with the rounds from the title rows between them.
    static func parseDraft(_ reader: PageReader) throws(ParseError) {
        let found = try reader.elements(draft)
        var table = ParsedTable(HonourRelations.draftPicks)
        for (id, element) in found {
            let first = table.rowCount
            var rows = RelationReader(HonourRelations.draftPicks, element)
            reader.setContext(&rows, draft, id: id)
            rows.set("draft_year", .integer(optional: reader.address.seasonYear))
            while rows.advance() {
                if rows.table.isHeader {
                    if let round = round(rows.table.rowElement.text) { rows.set("round", .integer(round)) }
                } else if reader.keeps(rows, draft.rows) {
                    rows.append(to: &table)
                }
            }
            reader.finish(rows, id: id, draft, &table, from: first)
        }
        reader.add(table, draft, found: found.map(\.id))
    }

    private static func round(_ title: String) -> Int? {
        guard let start = title.firstRange(of: "Round ") else { return nil }
        return Int(title[start.upperBound...].prefix { $0.isNumber })
    }

    /// All-Star games: one table per side, starters before reserves.
    static func parseAllStar(_ reader: PageReader) throws(ParseError) {
        let relation = HonourRelations.allStarPlayers
        var table = ParsedTable(relation)
        let sides = reader.document.tableIDs.filter { !["line_score", "four_factors"].contains($0) }
        for id in sides {
            guard let element = try reader.document.table(id: id) else { continue }
            let first = table.rowCount
            var rows = RelationReader(relation, element)
            let spec = TableSpec(relation, ids: [id])
            reader.setContext(&rows, spec, id: id)
            if let game = reader.address["game"] { setGame(&rows, game) }
            rows.set("side", .text(element.first(.caption)?.text.replacingSuffix(" Table", with: "") ?? id))
            var isReserve = false
            while rows.advance() {
                if rows.table.isHeader {
                    isReserve = isReserve || rows.table.rowElement.text.hasPrefix("Reserves")
                } else if rows.table.section != .foot, rows.hasLink(.player, ["player"]) {
                    rows.set("is_starter", .boolean(!isReserve))
                    rows.append(to: &table)
                }
            }
            reader.finish(rows, id: id, spec, &table, from: first)
        }
        reader.require("tables of both sides with players", table.rowCount >= 10)
        reader.add(table)
    }
}
