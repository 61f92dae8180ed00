import BallerCore
import BallerServing

/// The games in which two players were on court for different teams.
enum MeetingsPage {
    struct Parameters: RouteParameters {
        let player = Parameter.player
        let other = Parameter<Directory.Player>.player("other_player", "Against whom.")
    }

    static let route = SiteRoute(
        path: "/players/{player}/vs/{other_player}",
        about: "The games of two players against each other.",
        Parameters.self
    ) { request in
        let (one, other) = (try request.player, try request.other)
        let games = try request.records("player_versus_player")
        let sections: [(any Block)?] = SeasonType.inOrder.map { part in
            let rows = games.filter { $0["season_type"].text == part.rawValue }
            return section(part, rows, one, other)
        }
        let known = sections.compactMap(\.self)
        return Page(
            "\(one.name) against \(other.name)",
            "Games of \(one.name) against \(other.name): record, averages and every game.",
            .players,
            crumbs: [
                Run("Players", link: SitePath.players), Run(one.name, link: SitePath.player(one.slug)),
                Run(other.name, link: SitePath.player(other.slug)),
            ],
            [
                known.isEmpty
                    ? WordsBlock.empty("none", "In no game here were both on court for different teams.") : nil
            ] + known
                + [
                    WordsBlock.more(
                        "compare",
                        [PageLink(text: "Careers side by side", link: SitePath.compare([one.slug, other.slug]))]
                    )
                ]
        )
    }

    private struct Side {
        let player: Directory.Player
        let prefix: String
        let wins: Int
        let games: [Record]

        /// The average of the games; unknown where one lacks the number.
        func average(_ name: String) -> Value {
            let known = games.compactMap { $0[prefix + name].integer }
            return known.count == games.count ? .average(known.reduce(0, +), games.count) : .missing(.unknown)
        }
    }

    private static func section(
        _ part: SeasonType,
        _ games: [Record],
        _ one: Directory.Player,
        _ other: Directory.Player
    ) -> SectionBlock? {
        guard !games.isEmpty else { return nil }
        let wins = games.count { $0["outcome"].text == "W" }
        let sides = [
            Side(player: one, prefix: "", wins: wins, games: games),
            Side(player: other, prefix: "other_", wins: games.count - wins, games: games),
        ]
        return SectionBlock(
            part.id,
            part.title,
            [
                TableBlock("\(part.id)-averages", averages("\(part.title), averages", sides)),
                RecordTable("\(part.id)-games", "\(part.title), games", columns(one, other), games),
            ]
        )
    }

    private static func averages(_ caption: String, _ sides: [Side]) -> Table<Side> {
        let numbers: [(ColumnKey, String)] = [
            (.minutesPlayed, "minutes_played"), (.points, "points"), (.rebounds, "rebounds"), (.assists, "assists"),
            (.steals, "steals"), (.blocks, "blocks"),
        ]
        return Table(
            caption,
            [
                .text(.playerName) { .text($0.player.name, link: SitePath.player($0.player.slug)) },
                .number(.gamesPlayed) { .count($0.games.count) },
                .record(.wins, .losses) { ($0.wins, $0.games.count - $0.wins) },
            ] + numbers.map { key, name in Column(.average(key)) { $0.average(name) } },
            rows: sides
        )
    }

    private static func columns(_ one: Directory.Player, _ other: Directory.Player) -> [RecordColumn] {
        let names = ["minutes_played", "points", "rebounds", "assists", "steals", "blocks"]
        let short = ["MIN", "PTS", "REB", "AST", "STL", "BLK"]
        let last = { (player: Directory.Player) in player.name.split(separator: " ").last.map(String.init) ?? "" }
        return [.longDay, RecordColumn("team_abbreviation"), .opponent, .outcome]
            + names.enumerated().map { place, name in RecordColumn(name, "\(last(one)) \(short[place])") }
            + names.enumerated().map { place, name in
                RecordColumn(name, "\(last(other)) \(short[place])") { row, _ in .count(row["other_" + name].integer) }
            }
    }
}
