import BallerCore
import BallerServing

/// A team in one season: its place, its people, its numbers, its newest games.
enum TeamSeasonPage {
    static let route = SiteRoute(
        path: "/teams/{team}/{season}",
        about: "A team's season.",
        TeamSeasonParameters.self
    ) { request in
        let team = try TeamYear(request)
        guard let row = try request.records("team_season").first else {
            throw Problem.notFound("\(team.code) did not play in \(team.season.name).")
        }
        let season = team.season
        let record = StatFormat.record(row["wins"].integer, row["losses"].integer)
        let schedule = try request.rows("team_schedule", as: ScheduleRow.self)
        return Page(
            "\(team.name) \(season.name)",
            "The \(team.name) in \(season.name): roster, statistics, ranks in the league and newest games.",
            .teams,
            crumbs: [Run("Teams", link: SitePath.teams), Run(team.name, link: team.franchise)],
            heading: Page.Heading(team.name, PageLink(text: season.name, link: SitePath.season(season))),
            [
                record.isEmpty ? nil : WordsBlock("record", .record, [Run(record)]),
                FactsBlock("facts", facts(row)),
                team.steps(SitePath.team),
                team.links(current: .season),
                RosterTable.section(try request.records("team_season_people"), of: team),
                try players(request, team),
                SidesTable.section(try request.records("team_season_ranks"), season: season),
                SectionBlock(
                    "playoffs",
                    "Playoffs",
                    PlayoffsTable.table(try series(request, team), season: season)
                ),
                newest(schedule, of: team),
                SectionBlock(
                    "more",
                    "More of the season and the team",
                    [
                        try SeasonLinks.block(request),
                        WordsBlock.more(
                            "franchise",
                            [
                                PageLink(text: "All seasons", link: team.franchise),
                                PageLink(text: "Draft picks", link: SitePath.draft(of: team.key)),
                                PageLink(text: "Coaches", link: SitePath.coaches(of: team.key)),
                                PageLink(text: "Career leaders", link: SitePath.leaders(of: team.key)),
                            ]
                        ),
                    ]
                ),
            ]
        ).shared(by: SitePath.card(team: team.code, season))
    }

    private static func players(
        _ request: ArtifactRequest<TeamSeasonParameters>,
        _ team: TeamYear
    ) throws -> SectionBlock? {
        let rows = try request.rows("team_roster", as: Counted<RosterRow>.self)
        let firsts = try LeagueFirsts(of: team.season, .regular, onlyFor: request.team.id, request.reading)
        guard let table = TableBlock("players-table", PlayersTable.table(rows, season: team.season, firsts: firsts))
        else { return nil }
        return SectionBlock("players", "Players, per game", [team.kinds(current: nil), table])
    }

    private static func series(
        _ request: ArtifactRequest<TeamSeasonParameters>,
        _ team: TeamYear
    ) throws -> [PlayoffSeriesRow] {
        try request.rows("playoff_series", as: PlayoffSeriesRow.self).filter {
            [$0.homeTeamAbbreviation, $0.awayTeamAbbreviation].contains(team.code)
        }
    }

    /// The last games that were played, and the next ones.
    private static func newest(_ games: [ScheduleRow], of team: TeamYear) -> SectionBlock? {
        let played = games.lastIndex(where: \.isFinal).map { $0 + 1 } ?? 0
        let shown = games[max(0, played - 10)..<min(games.count, played + 5)]
        let title = played < games.count ? "Last and next games" : "Last games"
        guard let table = TableBlock("games-table", ScheduleTable.table(title, Array(shown), team.season)) else {
            return nil
        }
        let more = PageLink(text: "All games", link: SitePath.games(of: team.code, team.season))
        return SectionBlock("games", title, [table, WordsBlock.more("more-games", [more])])
    }

    private static func facts(_ row: Record) -> [Fact] {
        let place = row["conference_rank"].integer ?? row["league_rank"].integer
        let table = row["conference_rank"].isMissing ? "the league" : "the \(row["conference"].text ?? "")"
        let games = row["games_played"].integer ?? 0
        let decimal = { (name: String) in StatFormat.oneDecimal(row[name].number) }
        let pair = { (wins: String, losses: String) in StatFormat.record(row[wins].integer, row[losses].integer) }
        return [
            Fact(name: "Place", value: place.map { "\(StatFormat.ordinal($0)) in \(table)" } ?? ""),
            Fact(name: "Win pct", value: StatFormat.share(row["win_pct"].number)),
            Fact(name: "Home", value: pair("home_wins", "home_losses")),
            Fact(name: "Away", value: pair("away_wins", "away_losses")),
            Fact(name: "Points", value: StatFormat.average(row["points"].integer, games)),
            Fact(name: "Allowed", value: StatFormat.average(row["opponent_points"].integer, games)),
            Fact(
                name: row["rating_is_computed"].flag == true ? "Rating, computed" : "Rating",
                value: StatFormat.signed(row["simple_rating"].number)
            ),
            Fact(name: "Offense", value: decimal("offensive_rating")),
            Fact(name: "Defense", value: decimal("defensive_rating")),
            Fact(name: "Net", value: StatFormat.signed(row["net_rating"].number)),
            Fact(name: "Pace", value: decimal("pace")),
            Fact(name: "Coach", value: row["coaches"].text ?? ""),
            Fact(name: "Executive", value: row["executive"].text ?? ""),
            Fact(name: "Arena", value: row["arena"].text ?? "", link: row["arena"].text.map(SitePath.arena)),
            Fact(name: "Attendance", value: StatFormat.grouped(row["attendance"].integer)),
        ]
    }
}
