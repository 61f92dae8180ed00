import BallerCore
import BallerServing

/// All teams: those that play by conference and division, those that do not behind them.
enum TeamsPage {
    static let route = SiteRoute(path: SitePath.teams, about: "All teams, by conference and division.") { request in
        let directory = request.reading.snapshot.directory
        return page(try request.rows("team_records", as: TeamListRow.self)) { directory.key(ofTeam: $0.teamID) }
    }

    /// `key` is what names a team through all its seasons.
    private static func page(_ rows: [TeamListRow], key: @escaping @Sendable (TeamListRow) -> String) -> Page {
        let active = rows.filter(\.isActive)
        var conferences: [String] = []
        for row in active {
            let name = row.conference ?? ""
            if !conferences.contains(name) { conferences.append(name) }
        }
        let sections = conferences.compactMap { conference in
            let title = conference.isEmpty ? "Teams" : StandingsTable.conference(conference)
            let teams = active.filter { ($0.conference ?? "") == conference }
            return SectionBlock(title.lowercased().replacing(" ", with: "-"), title, table(title, teams, key))
        }
        let former = SectionBlock("former", "Former teams", table("Former teams", rows.filter { !$0.isActive }, key))
        return Page(
            "Teams",
            "Every team of the database by conference and division, with its newest record.",
            .teams,
            [PairBlock("teams", sections + [former].compactMap(\.self))]
        )
    }

    private static func table(
        _ caption: String,
        _ teams: [TeamListRow],
        _ key: @escaping @Sendable (TeamListRow) -> String
    )
        -> Table<TeamListRow>
    {
        var lines: [Table<TeamListRow>.Line] = []
        var division: String?
        for team in teams {
            if let name = team.division, name != division, team.isActive {
                lines.append(.heading("\(name) Division"))
                division = name
            }
            lines.append(.row(team))
        }
        return Table(caption, columns(key), lines: lines)
    }

    private static func columns(_ key: @escaping @Sendable (TeamListRow) -> String) -> [Column<TeamListRow>] {
        [
            .text(.teamName) { team in
                .text(
                    team.teamName,
                    link: SitePath.team(team.teamAbbreviation, team.season),
                    note: team.teamAbbreviation
                )
            },
            .text(.seasonYear) { .season($0.season, link: SitePath.season($0.season)) },
            .number(.wins) { .count($0.wins) },
            .number(.losses) { .count($0.losses) },
            .number(.winPct, isStrong: true) { .share($0.winPct) },
            .number(.seasons) { team in
                Value(
                    content: .number(
                        Double(team.seasons),
                        shown: team.seasons == 1 ? "1 season" : "\(team.seasons) seasons"
                    ),
                    link: SitePath.team(key(team))
                )
            },
        ]
    }
}
