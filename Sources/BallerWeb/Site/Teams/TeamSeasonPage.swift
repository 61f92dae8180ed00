import BallerCore
import BallerServing

/// A team in one season: its place, its players, its numbers, its games.
enum TeamSeasonPage {
    static let route = SiteRoute(
        path: "/teams/{team}/{season}",
        about: "A team's season.",
        TeamSeasonParameters.self
    ) { request in
        let id = try request.season
        guard let season = try request.rows("team_season", as: TeamSeason.self).first else {
            throw Problem.notFound("\(try request.team.abbreviation) did not play in \(id.name).")
        }
        return page(
            season,
            of: id,
            franchise: SitePath.team(request.reading.snapshot.directory.key(ofTeam: try request.team.id)),
            roster: try request.rows("team_roster", as: Counted<RosterRow>.self),
            schedule: try request.rows("team_schedule", as: ScheduleRow.self),
            seasons: try request.rows("team_seasons", as: TeamRecordRow.self)
        )
    }

    private static func page(
        _ team: TeamSeason,
        of id: SeasonID,
        franchise: String,
        roster: [Counted<RosterRow>],
        schedule: [ScheduleRow],
        seasons: [TeamRecordRow]
    ) -> Page {
        let season = PageLink(text: id.name, link: SitePath.season(id))
        let codes = Dictionary(seasons.map { ($0.season, $0.teamAbbreviation) }) { first, _ in first }
        let record = StatFormat.record(team.wins, team.losses)
        return Page(
            "\(team.teamName) \(season.text)",
            "The \(team.teamName) in \(season.text): players, statistics and every game.",
            .teams,
            crumbs: [Run("Teams", link: SitePath.teams), Run(team.teamName, link: franchise)],
            heading: Page.Heading(team.teamName, season),
            [
                record.isEmpty ? nil : WordsBlock("record", .record, [Run(record)]),
                FactsBlock("facts", facts(team)),
                StepsBlock(
                    around: id,
                    of: seasons.map(\.season),
                    all: PageLink(text: "All seasons", link: franchise),
                    link: { SitePath.team(codes[$0] ?? team.teamAbbreviation, $0) }
                ),
                SectionBlock("players", "Players", RosterTable.table(roster, season: id)),
                TeamStatsTable.table(team, season: id).flatMap { SectionBlock("sides", "Team and opponents", $0) },
            ] + ScheduleTable.sections(schedule, season: id)
        )
    }

    private static func facts(_ team: TeamSeason) -> [Fact] {
        let place = team.conferenceRank ?? team.leagueRank
        let table = team.conferenceRank == nil ? "the league" : "the \(team.conference ?? "")"
        return [
            Fact(name: "Place", value: place.map { "\(StatFormat.ordinal($0)) in \(table)" } ?? ""),
            Fact(name: "Win pct", value: StatFormat.share(team.winPct)),
            Fact(name: "Home", value: StatFormat.record(team.homeWins, team.homeLosses)),
            Fact(name: "Away", value: StatFormat.record(team.awayWins, team.awayLosses)),
            Fact(name: "Points", value: StatFormat.average(team.points, team.gamesPlayed ?? 0)),
            Fact(name: "Allowed", value: StatFormat.average(team.opponentPoints, team.gamesPlayed ?? 0)),
            Fact(name: "Offense", value: StatFormat.oneDecimal(team.offensiveRating)),
            Fact(name: "Defense", value: StatFormat.oneDecimal(team.defensiveRating)),
            Fact(name: "Net", value: StatFormat.signed(team.netRating)),
            Fact(name: "Pace", value: StatFormat.oneDecimal(team.pace)),
        ]
    }
}
