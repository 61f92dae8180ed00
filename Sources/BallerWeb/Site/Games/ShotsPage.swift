import BallerCore
import BallerServing

/// The shots of a game: on the court where its chart is here, and by player and distance.
enum ShotsPage {
    static let route = SiteRoute(
        path: "/games/{game}/shots",
        about: "The shots of a game.",
        GameParameters.self
    ) { request in
        guard let game = try request.rows("game", as: GameDetailRow.self).first else {
            throw Problem.notFound("There is no such game.")
        }
        let shots = try request.records(
            "game_shots",
            ["period": .null, "team_id": .null, "player_id": .null]
        )
        guard !shots.isEmpty else {
            throw Problem.notFound("No chart or play-by-play tells of the shots of this game.")
        }
        let sides = try request.rows("game_sides", as: TeamBoxRow.self).sorted { !$0.isHome && $1.isHome }
        let title = sides.map(\.teamName).joined(separator: " at ")
        let day = CalendarDay(game.gameDate)?.full ?? game.gameDate
        let sections = sides.compactMap { side in
            section(side, shots.filter { $0["is_home"].flag == side.isHome })
        }
        let hasPlaces = shots.contains { !$0["left_pixels"].isMissing }
        let note = "The chart of this game is not here: play-by-play tells how far the shots were, and not where."
        return Page(
            "Shots, \(title), \(day)",
            "Every shot of \(title), \(day), by team and player.",
            .games,
            crumbs: [
                Run(day, link: SitePath.games(on: game.gameDate)), Run("Box score", link: SitePath.game(game.gameID)),
            ],
            heading: Page.Heading("Shots, \(title)"),
            [hasPlaces ? nil : WordsBlock("note", .note, [Run(note)])] + sections
        ).shared(by: SitePath.card(game: game.gameID))
    }

    private static func section(_ side: TeamBoxRow, _ shots: [Record]) -> SectionBlock? {
        guard !shots.isEmpty else { return nil }
        let id = side.isHome ? "home" : "away"
        let made = shots.count { $0["is_made"].flag == true }
        let chart = CourtChart(
            title: "\(side.teamName): \(made) of \(shots.count)",
            shots: shots.compactMap(CourtChart.Shot.init)
        )
        var players: [Shooter] = []
        for shot in shots {
            let slug = shot["player_slug"].text
            if let place = players.firstIndex(where: { $0.slug == slug }) {
                players[place].shots.append(shot)
            } else {
                players.append(Shooter(slug: slug, name: shot["player_name"].text, shots: [shot]))
            }
        }
        return SectionBlock(
            id,
            side.teamName,
            [
                ChartBlock("\(id)-court", chart.html),
                TableBlock("\(id)-table", table(side.teamName, players.sorted { $0.shots.count > $1.shots.count })),
            ]
        )
    }

    private struct Shooter {
        let slug: String?
        let name: String?
        var shots: [Record]

        /// Made and attempted of the shots between two distances in feet, or of all three-pointers.
        func made(_ feet: Range<Int>?) -> Value {
            let those = shots.filter { shot in
                let isThree = shot["points_value"].integer == 3
                guard let feet else { return isThree }
                return !isThree && shot["distance_feet"].integer.map(feet.contains) == true
            }
            let made = those.count { $0["is_made"].flag == true }
            guard !those.isEmpty else { return .missing(.nothingTried) }
            return Value(content: .pair(Double(made), Double(those.count), shown: "\(made)–\(those.count)"))
        }
    }

    private static func table(_ team: String, _ players: [Shooter]) -> Table<Shooter> {
        let zones: [(String, Range<Int>?)] = [
            ("0–3 ft", 0..<3), ("3–10 ft", 3..<10), ("10–16 ft", 10..<16), ("16 ft to line", 16..<100), ("3P", nil),
        ]
        return Table(
            "Shots by player, \(team)",
            [
                .text(.playerName) { .text($0.name, link: $0.slug.map(SitePath.player)) },
                Column(.pair(.fieldGoalsMade, .fieldGoalsAttempted, isAverage: false), isStrong: true) { row in
                    .record(row.shots.count { $0["is_made"].flag == true }, row.shots.count)
                },
                .number(.fieldGoalPct) { row in
                    .share(row.shots.count { $0["is_made"].flag == true }, row.shots.count)
                },
            ] + zones.map { title, feet in Column(.words(title)) { $0.made(feet) } },
            rows: players
        )
    }
}
