import BallerCore
import BallerServing

/// A team's season by kinds of games.
enum TeamSplitsPage {
    struct Row: Decodable {
        let split: String
        let splitValue: String
        let wins: Int
        let losses: Int
        let opponentPoints: Int?

        /// The margin of a game is another than that before a shot.
        var kind: String { split == "margin" ? "final_margin" : split }
    }

    static let route = SiteRoute(
        path: "/teams/{team}/{season}/splits",
        about: "A team's season by kinds of games.",
        TeamSeasonParameters.self
    ) { request in
        let team = try TeamYear(request)
        let sections = try TablePart.allCases.compactMap { part in
            let rows = try request.rows(
                "team_splits",
                ["season_type": .text(part.seasonType.rawValue)],
                as: Counted<Row>.self
            )
            let title = "\(part.seasonType.title), per game"
            return SectionBlock(part.rawValue, title, table(title, rows, team.season))
        }
        return team.page(
            "Splits",
            "The \(team.name) in \(team.season.name) at home and away, by month, rest, margin and opponent.",
            [
                team.steps { SitePath.splits(of: $0, $1) },
                team.links(current: .splits),
                sections.isEmpty
                    ? WordsBlock.empty("none", "No line of a game of the \(team.name) in \(team.season.name) is here.")
                    : nil,
            ] + sections
        )
    }

    private static func table(_ caption: String, _ rows: [Counted<Row>], _ season: SeasonID) -> Table<Counted<Row>> {
        Table(
            caption,
            [
                .text(.split) { Split.value($0.kind, $0.splitValue, season) },
                .number(.gamesPlayed) { .count($0.line.games) },
                .record(.wins, .losses) { ($0.wins, $0.losses) },
                Column(.average(.opponentPoints)) { .average($0.opponentPoints, $0.line.games) },
            ] + Column.stats(.team, .perGame) { $0.line.shown(.perGame) },
            lines: Split.grouped(rows, by: \.kind)
        ).of { _ in SeasonSpan(season, isTeam: true) }
    }
}
