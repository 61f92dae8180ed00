import BallerCore
import BallerServing

/// All teams: those that play by conference and division, those that do not behind them.
struct TeamsView {
    let sections: [TableSection]

    static let route = SiteRoute(path: SitePath.teams, about: "All teams, by conference and division.") { request in
        TeamsView(try request.rows("team_records", as: TeamListRow.self)).page
    }

    init(_ rows: [TeamListRow]) {
        let active = rows.filter(\.isActive)
        var conferences: [String] = []
        for row in active {
            let name = row.conference ?? ""
            if !conferences.contains(name) { conferences.append(name) }
        }
        var sections = conferences.map { conference in
            let teams = active.filter { ($0.conference ?? "") == conference }
            let title = conference.isEmpty ? "Teams" : StandingsTable.conference(conference)
            return TableSection(title: title, table: Self.table(title, teams).html)
        }
        let former = rows.filter { !$0.isActive }
        if !former.isEmpty {
            sections.append(TableSection(title: "Former teams", table: Self.table("Former teams", former).html))
        }
        self.sections = sections
    }

    private static func table(_ caption: String, _ teams: [TeamListRow]) -> Table {
        var rows: [Table.Row] = []
        var division: String?
        for team in teams {
            if let name = team.division, name != division, team.isActive {
                rows.append(Table.Row(cells: [Table.Cell("\(name) Division")], style: .heading))
                division = name
            }
            rows.append(row(team))
        }
        return Table(
            caption: caption,
            columns: [
                .text("Team"), .text("Season", "The newest season of the team"), .number("W", "Wins"),
                .number("L", "Losses"), .number("Pct", "Share of games won", strong: true),
                .number("All", "All seasons of the team"),
            ],
            rows: rows
        )
    }

    private static func row(_ team: TeamListRow) -> Table.Row {
        let count = team.seasons == 1 ? "1 season" : "\(team.seasons) seasons"
        return Table.Row(cells: [
            Table.Cell(
                team.teamName,
                link: SitePath.team(team.teamAbbreviation, team.seasonYear),
                note: team.teamAbbreviation
            ),
            Table.Cell(SeasonYear.name(team.seasonYear), link: SitePath.season(team.seasonYear)),
            Table.Cell("\(team.wins)"), Table.Cell("\(team.losses)"), Table.Cell(StatFormat.share(team.winPct)),
            Table.Cell(count, link: SitePath.team(team.teamAbbreviation)),
        ])
    }

    private var page: Page {
        Page(
            title: "Teams",
            description: "Every team of the database by conference and division, with its newest record.",
            section: .teams,
            template: "teams",
            content: self
        )
    }
}
