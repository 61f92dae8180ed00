import BallerCore
import BallerServing

/// The fives of a team in a season: those that began games, and all by their time on court.
enum TeamLineupsPage {
    static let route = SiteRoute(
        path: "/teams/{team}/{season}/lineups",
        about: "The fives of a team in a season.",
        TeamSeasonParameters.self
    ) { request in
        let team = try TeamYear(request)
        let part: QueryArguments = ["season_type": .text(SeasonType.regular.rawValue), "limit": .integer(50)]
        let directory = request.directory
        let five = RecordColumn("lineup", "Five") { row, _ in .text(names(row, directory)) }
        let starts = try request.records("team_starting_fives", part)
        let fives = try request.records("team_lineups", part)
        let (known, all) = (fives.first?["known_seconds"].integer, fives.first?["all_seconds"].integer)
        return team.page(
            "Lineups",
            "The fives of the \(team.name) in \(team.season.name): those that began games, and all by time on court.",
            [
                team.steps(SitePath.lineups),
                team.links(current: .lineups),
                starts.isEmpty && fives.isEmpty
                    ? WordsBlock.empty("none", "Neither sheets nor play-by-play tell the fives of this season.") : nil,
                SectionBlock(
                    "starts",
                    "Starting fives",
                    note:
                        "Of \(starts.compactMap { $0["games"].integer }.reduce(0, +)) games of the regular season whose sheets tell who began.",
                    RecordTable(
                        "starts-table",
                        "Starting fives",
                        [
                            five, "games", "wins", "losses", RecordColumn("first_game_date", "First"),
                            RecordColumn("last_game_date", "Last"),
                        ],
                        starts
                    )
                ),
                SectionBlock(
                    "fives",
                    "Fives by time on court",
                    note: known.flatMap { known in
                        all.map {
                            "Of \(known / 60) of \($0 / 60) minutes of play-by-play, those of which it is known who was on court."
                        }
                    },
                    RecordTable(
                        "fives-table",
                        "Fives by time on court",
                        [
                            five, "games",
                            RecordColumn("seconds_played", "Time") { row, _ in
                                guard let seconds = row["seconds"].integer else { return .missing(.unknown) }
                                return Value(
                                    content: .number(Double(seconds), shown: StatFormat.clock(seconds: seconds))
                                )
                            },
                            "points", "opponent_points", "plus_minus",
                        ],
                        fives
                    )
                ),
            ]
        )
    }

    private static func names(_ row: Record, _ directory: Directory) -> String? {
        guard case .texts(let ids) = row["player_ids"] else { return nil }
        return ids.map { directory.player($0)?.name ?? $0 }.joined(separator: " · ")
    }
}
