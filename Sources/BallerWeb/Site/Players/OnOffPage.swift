import BallerCore
import BallerServing

/// What a player's team did with him on court and without him, in the games of a season of which play-by-play is here.
enum OnOffPage {
    static let route = SiteRoute(
        path: "/players/{player}/on-off/{season}",
        about: "A player's team with him on court and without him.",
        PlayerSeasonParameters.self
    ) { request in
        let season = try PlayerSeason(request)
        let rows = try request.records("player_on_off").filter { $0["season_year"].integer == season.id.year.rawValue }
        let name = season.player.name
        let sections: [(any Block)?] = season.parts.map { part, _ in
            let known = rows.filter { $0["season_type"].text == part.rawValue }
            return SectionBlock(
                part.id,
                part.title,
                note: note(known),
                table(part.id, "\(part.title), on and off", known)
            )
        }
        return season.page(
            .onOff,
            "The teams of \(name) in \(season.id.name) with him on court and without him.",
            rows.isEmpty ? [WordsBlock.empty("none", missing)] : sections
        )
    }

    private static let missing = "There is no play-by-play of these games here, which tells who was on court."

    private static func note(_ rows: [Record]) -> String? {
        guard let row = rows.first, let games = row["games"].integer else { return nil }
        let played = row["games_played"].integer.map { " of \($0)" } ?? ""
        let unknown = rows.compactMap { $0["unknown_seconds"].integer }.reduce(0, +)
        let rest =
            unknown > 0 ? " Of \(StatFormat.clock(seconds: unknown)) minutes it is not known who was on court." : ""
        return "Counted in the play-by-play of \(games)\(played) games; per 48 minutes.\(rest)"
    }

    private struct Side {
        let team: String?
        let name: String
        let seconds: Int
        let points: Int
        let others: Int

        func per48(_ number: Int) -> Double? { seconds > 0 ? 2880 * Double(number) / Double(seconds) : nil }
    }

    private static func table(_ id: String, _ caption: String, _ rows: [Record]) -> TableBlock? {
        let sides = rows.flatMap { row in
            [("On court", "on_"), ("Off court", "off_")].map { name, prefix in
                Side(
                    team: row["team_abbreviation"].text,
                    name: name,
                    seconds: row[prefix + "seconds"].integer ?? 0,
                    points: row[prefix + "points"].integer ?? 0,
                    others: row[prefix + "opponent_points"].integer ?? 0
                )
            }
        }
        return TableBlock(
            "\(id)-table",
            Table(
                caption,
                [
                    .text("Side") { .text($0.name) }, .text(.teamAbbreviation) { .text($0.team) },
                    .number(.minutesPlayed) {
                        Value(content: .number(Double($0.seconds) / 60, shown: StatFormat.clock(seconds: $0.seconds)))
                    },
                    .number(.points) { .count($0.points) }, .number(.opponentPoints) { .count($0.others) },
                    .number(.plusMinus) { .signed($0.points - $0.others) },
                    Column(.words("PTS/48", meaning: "Points of the team in 48 minutes")) {
                        .oneDecimal($0.per48($0.points))
                    },
                    Column(.words("Opp/48", meaning: "Points of the opponents in 48 minutes")) {
                        .oneDecimal($0.per48($0.others))
                    },
                    Column(.words("Net/48", meaning: "Points that the score changed in 48 minutes"), isStrong: true) {
                        .signed($0.per48($0.points - $0.others))
                    },
                ],
                rows: sides
            )
        )
    }
}
