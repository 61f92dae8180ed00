import BallerPages

/// Shot charts and plus-minus bars of a game.
enum ShotParsers {
    static let shots = Relation(
        "bref_shots",
        "One row per shot of a game with its place on the chart.",
        key: ["game_id", "team_id", "shot_order"],
        columns: [
            .context("game_id"), .context("team_id"), .context("shot_order", .integer), .context("player_id"),
            .context("period", .integer), .context("period_text"), .context("clock"),
            .context("is_made", .boolean), .context("points_value", .integer), .context("distance_feet", .integer),
            .context("left_pixels", .integer), .context("top_pixels", .integer), .context("description"),
        ]
    )

    static let stints = Relation(
        "bref_plus_minus_stints",
        "One row per stretch of a player on or off the court, as wide as it is long.",
        key: ["game_id", "team_id", "player_name", "stint_order"],
        columns: [
            .context("game_id"), .context("team_id"), .context("player_name"), .context("stint_order", .integer),
            .context("is_on_court", .boolean), .context("width_pixels", .integer), .context("plus_minus", .integer),
        ]
    )

    static func parseChart(_ reader: PageReader) throws(ParseError) {
        var table = ParsedTable(shots)
        for tree in try reader.allTrees() {
            for chart in tree.root.descendants where chart.attribute(.id)?.hasPrefix("shots-") == true {
                let team = chart.attribute(.id).map { String($0.dropFirst(6)) }
                for shot in chart.all(class: "tooltip") {
                    if let row = row(shot, team: team, order: table.rowCount + 1, reader) { table.append(row) }
                }
            }
        }
        reader.require("charts with shots", table.rowCount >= 50)
        reader.add(table)
    }

    private static func row(_ shot: HTMLElement, team: String?, order: Int, _ reader: PageReader) -> [String: Cell]? {
        guard let tip = shot.attribute(.tip), let classes = shot.attribute(.class)?.split(separator: " ") else {
            return nil
        }
        let lines = tip.split(separator: "<").map { $0.drop { $0 != ">" }.dropFirst() }
        let head = tip.prefix { $0 != "<" }.split(separator: ",").map(\.trimmed)
        let text = lines.dropFirst().first.map(String.init) ?? ""
        return [
            "game_id": .text(optional: reader.address["game"]), "team_id": .text(optional: team),
            "shot_order": .integer(order),
            "player_id": .text(optional: classes.first { $0.hasPrefix("p-") }.map { String($0.dropFirst(2)) }),
            "period": .integer(optional: classes.first { $0.hasPrefix("q-") }.flatMap { Int($0.dropFirst(2)) }),
            "period_text": .text(optional: head.first),
            "clock": .text(optional: head.dropFirst().first?.split(separator: " ").first.map(String.init)),
            "is_made": .boolean(classes.contains("make")),
            "points_value": .integer(optional: text.contains("3-pointer") ? 3 : text.contains("2-pointer") ? 2 : nil),
            "distance_feet": .integer(optional: PlayEvent.distance(text)),
            "left_pixels": .integer(optional: pixels("left", shot)),
            "top_pixels": .integer(optional: pixels("top", shot)),
            "description": .text(optional: text),
        ]
    }

    private static func pixels(_ name: String, _ element: HTMLElement) -> Int? {
        for part in element.attribute(.style)?.split(separator: ";") ?? [] {
            let pair = part.split(separator: ":").map(\.trimmed)
            if pair.count == 2, pair[0] == name { return Int(pair[1].replacingSuffix("px", with: "")) }
        }
        return nil
    }

    /// One box with a part per team, visitors first: the team's name, then one line of bars per player.
    ///
    /// The quarters above the bars are also boxes with a width; only boxes in a line of bars count.
    static func parsePlusMinus(_ reader: PageReader) throws(ParseError) {
        var table = ParsedTable(stints)
        let teams = ScoreBox(reader).map { [$0.away.teamID, $0.home.teamID] } ?? []
        var team = -1
        var name: String?
        for element in reader.root.first(class: "plusminus")?.descendants.map({ $0 }) ?? [] {
            if element.tag == HTMLTag("h3") {
                team += 1
                name = nil
            } else if element.hasClass("player") {
                name = element.first(.span)?.text ?? element.text
            } else if element.hasClass("player-plusminus"), let name {
                add(element, name, team: teams.indices.contains(team) ? teams[team] : nil, reader, &table)
            }
        }
        reader.require("bars of players", table.rowCount >= 10)
        reader.add(table)
    }

    private static func add(
        _ line: HTMLElement,
        _ name: String,
        team: String?,
        _ reader: PageReader,
        _ table: inout ParsedTable
    ) {
        var order = 0
        for bar in line.children where bar.tag == .div {
            guard let width = pixels("width", bar) else { continue }
            order += 1
            table.append([
                .text(optional: reader.address["game"]), .text(optional: team), .text(name), .integer(order),
                .boolean(["plus", "minus", "even"].contains { bar.hasClass($0) }), .integer(width),
                .integer(optional: Int(bar.text.filter { $0 != "+" })),
            ])
        }
    }
}
