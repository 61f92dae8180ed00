import BallerCore
import BallerServing

/// A team through all its seasons.
enum TeamPage {
    static let route = SiteRoute(
        path: "/teams/{team}",
        about: "A team's seasons.",
        TeamParameters.self
    ) { request in
        let one: QueryArguments = ["is_active": .null, "conference": .null, "division": .null, "ids": .null]
        guard let team = try request.rows("teams", one, as: TeamDetailRow.self).first else {
            throw Problem.notFound("There is no team \(try request.team.abbreviation).")
        }
        let seasons = try request.rows("team_seasons", as: TeamRecordRow.self)
        guard !seasons.isEmpty else { throw Problem.notFound("No season of the \(team.teamName) is here.") }
        return Page(
            team.teamName,
            "The seasons of the \(team.teamName) with their records.",
            .teams,
            crumbs: [Run("Teams", link: SitePath.teams)],
            [SectionBlock("seasons", "Seasons", Table("Seasons of the \(team.teamName)", columns, rows: seasons))]
        )
    }

    private static let columns: [Column<TeamRecordRow>] = [
        .text(.seasonYear) { .season($0.season, link: SitePath.team($0.teamAbbreviation, $0.season)) },
        .text(.teamAbbreviation) { .text($0.teamAbbreviation) },
        .number(.wins) { .count($0.wins) },
        .number(.losses) { .count($0.losses) },
        .number(.winPct, isStrong: true) { .share($0.wins, $0.wins + $0.losses) },
    ]
}
