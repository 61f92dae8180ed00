import BallerCore
import BallerPages

/// One playoff series: both teams' player lines, and the games.
enum SeriesParser {
    static let relation = Relation(
        "bref_series_players",
        "One row per player of a playoff series.",
        key: ["series_id", "team_id", "player_id"],
        columns: [
            .context("series_id"), .context("season_year", .integer), .context("team_id"),
            .link("player_id", .player, "player"), .derived("player_name", .text, ["player"], Derivations.name),
            .stat("age", .integer), .stat("games_played", .integer, "g"), .stat("games_started", .integer, "gs"),
            .stat("minutes_played", .integer, "mp"),
        ] + StatColumns.box(hasTwoPointers: false)
    )

    static let games = Relation(
        "bref_series_games",
        "One row per game that a series page links.",
        key: ["series_id", "game_id"],
        columns: [
            .context("series_id"), .context("season_year", .integer), .context("game_id"), .context("game_date", .date),
        ]
    )

    /// Tables are named after the team: `PHI`, or `PHI_basic`.
    static let players = TableSpec(
        relation,
        ids: ["{team}", "{team}_basic"],
        required: true,
        minimumRows: 10,
        columns: ["player_name", "points"],
        rows: .linked(.player, ["player"])
    )

    static func parse(_ reader: PageReader) throws(ParseError) {
        let season = reader.address["season"] ?? ""
        let id = "\(season)-\(reader.address["series"] ?? "")"
        var table = ParsedTable(relation)
        var found: [String] = []
        for name in reader.document.tableIDs {
            let team = name.replacingSuffix("_basic", with: "")
            guard SiteID.isTeam(team.utf8), let element = try reader.document.table(id: name) else { continue }
            found.append(name)
            let first = table.rowCount
            var rows = RelationReader(relation, element)
            reader.setContext(&rows, players, id: name)
            rows.set("series_id", .text(id))
            rows.set("team_id", .text(team))
            while rows.advance() {
                if !rows.table.isHeader, rows.table.section != .foot, reader.keeps(rows, players.rows) {
                    rows.append(to: &table)
                }
            }
            reader.finish(rows, id: name, players, &table, from: first)
        }
        reader.add(table, players, found: found)
        addGames(reader, id)
    }

    private static func addGames(_ reader: PageReader, _ id: String) {
        var table = ParsedTable(games)
        var seen: Set<String> = []
        let content = reader.root.first(id: "content") ?? reader.root
        for link in content.all(.a) {
            guard let game = link.identifier(.game), seen.insert(game).inserted else { continue }
            let date = CalendarDay(gameID: game).map { Cell.date($0.description) } ?? .null
            table.append([.text(id), .integer(optional: reader.address.seasonYear), .text(game), date])
        }
        reader.add(table)
    }
}
