import BallerCore
import BallerServing

/// Some players side by side: their careers, and a line of each by age or season.
enum ComparePage {
    struct Parameters: RouteParameters {
        let players = Parameter<String>.text("players", .players(1...6), "Who, with commas between them.").optional
        let axis = Parameter<Axis>.choice("by", "What the seasons stand over.", default: .age)
    }

    enum Axis: String, CaseIterable {
        case age, season
    }

    static let route = SiteRoute(
        path: SitePath.compare,
        about: "Some players side by side.",
        Parameters.self
    ) { request in
        guard let ids = try request.players else { return page([], [Self.help]) }
        let careers = try [SeasonType.regular, .playoff].map { part in
            (
                part,
                try request.records(
                    "player_comparison",
                    ["season_type": .text(part.rawValue), "season_year": .null, "league": .null, "players": .text(ids)]
                )
            )
        }
        let players = try (careers.first?.1 ?? []).compactMap { row in try Player(row, request) }
        let axis = try request.axis
        let sections: [(any Block)?] = careers.map { part, rows in
            SectionBlock(
                part.id,
                "\(part.title), careers",
                note: "Of the seasons that are here.",
                RecordTable("\(part.id)-table", "\(part.title), careers", columns, rows)
            )
        }
        return page(
            players,
            sections + [course(players, axis)] + [players.count == 2 ? meetings(players) : nil]
                + (players.count < 2 ? [help] : [])
        )
    }

    private static let help = WordsBlock(
        "help",
        .note,
        [
            "Players are named by the last part of the address of their page, with commas between them: ",
            Run("jamesle01,bryanko01", link: nil), ". A page of a player has a link that begins a comparison with him.",
        ]
    )

    /// One of the players, with the points of each season.
    private struct Player {
        let slug: String
        let name: String
        let seasons: [Counted<PlayerSeasonRow>]

        init?(_ row: Record, _ request: ArtifactRequest<Parameters>) throws {
            guard let id = row["player_id"].integer, let slug = row["player_slug"].text else { return nil }
            self.slug = slug
            name = row["player_name"].text ?? slug
            seasons = try request.rows(
                "player_seasons",
                ["player_id": .integer(Int64(id))],
                as: Counted<PlayerSeasonRow>.self
            ).filter { $0.isTotal && $0.seasonType == SeasonType.regular.rawValue }
        }

        /// Points a game at an age or in a season.
        func points(_ place: Int, _ axis: Axis) -> Double? {
            let season = seasons.first { ComparePage.place($0, axis) == place }
            return season?.line[.points].map { Double($0) / Double(max(season?.line.games ?? 1, 1)) }
        }
    }

    private static func place(_ row: Counted<PlayerSeasonRow>, _ axis: Axis) -> Int? {
        axis == .age ? row.age : row.seasonYear.rawValue
    }

    private static func page(_ players: [Player], _ blocks: [(any Block)?]) -> Page {
        let names = players.map(\.name).joined(separator: ", ")
        return Page(
            players.isEmpty ? "Compare players" : "Compared: \(names)",
            "Careers of players side by side, with points a game by age or season.",
            .players,
            crumbs: [Run("Players", link: SitePath.players)],
            [
                FormBlock(
                    id: "who",
                    action: SitePath.compare,
                    fields: [.search("players", "Players", players.map(\.slug).joined(separator: ","))]
                )
            ] + blocks
        )
    }

    private static func course(_ players: [Player], _ axis: Axis) -> SectionBlock? {
        let places = players.flatMap { $0.seasons.compactMap { place($0, axis) } }
        guard let first = places.min(), let last = places.max() else { return nil }
        let labels = (first...last).map { axis == .age ? "\($0)" : SeasonYear(rawValue: $0).name }
        let series = players.map { player in
            (player.name, (first...last).map { player.points($0, axis) })
        }
        let chart = Chart.lines("Points a game, regular season, by \(axis.rawValue)", over: labels, series)
        let others = Axis.allCases.map { other in
            let path = SitePath.compare(players.map(\.slug)) + (other == .age ? "" : "&by=\(other.rawValue)")
            return PageLink(text: "By \(other.rawValue)", link: path, isCurrent: other == axis)
        }
        return SectionBlock(
            "course",
            "Points a game",
            [
                LinksBlock("axes", "What the seasons stand over", others), ChartBlock("course-chart", chart),
                TableBlock("course-table", table(players, Array(zip(first...last, labels)), axis)),
            ]
        )
    }

    private static func table(_ players: [Player], _ places: [(Int, String)], _ axis: Axis) -> Table<(Int, String)> {
        let names: [Column<(Int, String)>] = players.map { player in
            let points = Dictionary(uniqueKeysWithValues: places.map { ($0.0, player.points($0.0, axis)) })
            return Column(.words(player.name)) { .oneDecimal(points[$0.0] ?? nil) }
        }
        let known = places.filter { place in players.contains { $0.points(place.0, axis) != nil } }
        return Table(
            "Points a game by \(axis.rawValue)",
            [.text(axis == .age ? "Age" : "Season") { .text($0.1) }] + names,
            rows: known
        )
    }

    private static func meetings(_ players: [Player]) -> WordsBlock {
        .more(
            "meetings",
            [PageLink(text: "Games against each other", link: SitePath.meetings(players[0].slug, players[1].slug))]
        )
    }

    private static let columns: [RecordColumn] = [
        "player_name", RecordColumn("first_season_year", "From"), RecordColumn("last_season_year", "To"), "seasons",
        "position", "height_inches", "weight_pounds", "games_played", "minutes_per_game",
        RecordColumn("points_per_game", isStrong: true), "rebounds_per_game", "assists_per_game", "steals_per_game",
        "blocks_per_game", "field_goal_pct", "three_point_pct", "free_throw_pct", "points", "rebounds", "assists",
        "double_doubles", "triple_doubles",
    ]
}
