import BallerCore
import BallerServing

/// A team in one season: its place, its players, its numbers, its games.
struct TeamSeasonView {
    let name: String
    let franchiseLink: String
    let season: PageLink
    let record: String?
    let facts: [PlayerView.Fact]
    /// `nil` for seasons without a box score, as the numbers are.
    let roster: String?
    let stats: String?
    let sections: [TableSection]
    let steps: SeasonSteps

    static let route = SiteRoute(
        path: "/teams/{team}/{season}",
        about: "A team's season.",
        TeamSeasonParameters.self
    ) { request in
        let year = try request.season
        guard let season = try request.rows("team_season", as: TeamSeasonRow.self).first else {
            throw Problem.notFound("\(try request.team.abbreviation) did not play in \(year.name).")
        }
        return TeamSeasonView(
            season,
            year: year.rawValue,
            roster: try request.rows("team_roster", as: Counted<RosterRow>.self),
            schedule: try request.rows("team_schedule", as: ScheduleRow.self),
            seasons: try request.rows("team_seasons", as: TeamRecordRow.self)
        ).page
    }

    init(
        _ team: TeamSeasonRow,
        year: Int,
        roster: [Counted<RosterRow>],
        schedule: [ScheduleRow],
        seasons: [TeamRecordRow]
    ) {
        name = team.teamName
        franchiseLink = SitePath.team(team.teamAbbreviation)
        season = PageLink(text: SeasonYear.name(year), link: SitePath.season(year))
        record = team.wins == nil ? nil : StatFormat.record(team.wins, team.losses)
        facts = Self.facts(team)
        self.roster = roster.isEmpty ? nil : RosterTable(roster).table.html
        stats = TeamStatsTable(team).table.map(\.html)
        sections = ScheduleTable.sections(schedule, season: year)
        let codes = Dictionary(seasons.map { ($0.seasonYear, $0.teamAbbreviation) }) { first, _ in first }
        steps = SeasonSteps(
            around: year,
            of: seasons.map(\.seasonYear),
            all: PageLink(text: "All seasons", link: franchiseLink),
            link: { SitePath.team(codes[$0] ?? team.teamAbbreviation, $0) }
        )
    }

    private static func facts(_ team: TeamSeasonRow) -> [PlayerView.Fact] {
        let place = team.conferenceRank ?? team.leagueRank
        let table = team.conferenceRank == nil ? "the league" : "the \(team.conference ?? "")"
        return [
            PlayerView.Fact(name: "Place", value: place.map { "\(StatFormat.ordinal($0)) in \(table)" } ?? ""),
            PlayerView.Fact(name: "Win pct", value: StatFormat.share(team.winPct)),
            PlayerView.Fact(name: "Home", value: StatFormat.record(team.homeWins, team.homeLosses)),
            PlayerView.Fact(name: "Away", value: StatFormat.record(team.awayWins, team.awayLosses)),
            PlayerView.Fact(name: "Points", value: StatFormat.average(team.points, team.gamesPlayed ?? 0)),
            PlayerView.Fact(name: "Allowed", value: StatFormat.average(team.opponentPoints, team.gamesPlayed ?? 0)),
            PlayerView.Fact(name: "Offense", value: StatFormat.oneDecimal(team.offensiveRating)),
            PlayerView.Fact(name: "Defense", value: StatFormat.oneDecimal(team.defensiveRating)),
            PlayerView.Fact(name: "Net", value: StatFormat.signed(team.netRating)),
            PlayerView.Fact(name: "Pace", value: StatFormat.oneDecimal(team.pace)),
        ].filter { !$0.value.isEmpty }
    }

    private var page: Page {
        Page(
            title: "\(name) \(season.text)",
            description: "The \(name) in \(season.text): players, statistics and every game.",
            section: .teams,
            template: "team-season",
            content: self
        )
    }
}
