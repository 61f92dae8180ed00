import BallerCore
import BallerServing

/// A team through all its seasons.
struct TeamView {
    let name: String
    let table: String

    static let route = SiteRoute(
        path: "/teams/{team}",
        about: "A team's seasons.",
        TeamParameters.self
    ) { request in
        let one: QueryArguments = ["is_active": .null, "conference": .null, "division": .null]
        guard let team = try request.rows("teams", one, as: TeamDetailRow.self).first else {
            throw Problem.notFound("There is no team \(try request.team.abbreviation).")
        }
        let seasons = try request.rows("team_seasons", as: TeamRecordRow.self)
        guard !seasons.isEmpty else { throw Problem.notFound("No season of the \(team.teamName) is here.") }
        return TeamView(team, seasons).page
    }

    init(_ team: TeamDetailRow, _ seasons: [TeamRecordRow]) {
        name = team.teamName
        table =
            Table(
                caption: "Seasons of the \(team.teamName)",
                columns: [
                    .text("Season"), .text("Code", "The team's code in that season"), .number("W", "Wins"),
                    .number("L", "Losses"), .number("Pct", "Share of games won", strong: true),
                ],
                rows: seasons.map(Self.row)
            ).html
    }

    private static func row(_ row: TeamRecordRow) -> Table.Row {
        Table.Row(cells: [
            Table.Cell(SeasonYear.name(row.seasonYear), link: SitePath.team(row.teamAbbreviation, row.seasonYear)),
            Table.Cell(row.teamAbbreviation), Table.Cell("\(row.wins)"), Table.Cell("\(row.losses)"),
            Table.Cell(StatFormat.share(row.wins, row.wins + row.losses)),
        ])
    }

    private var page: Page {
        Page(
            title: name,
            description: "The seasons of the \(name) with their records.",
            section: .teams,
            template: "team",
            content: self
        )
    }
}
