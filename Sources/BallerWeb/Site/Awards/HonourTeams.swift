import BallerCore
import BallerServing

/// A team of the best of a season: who was chosen for it.
struct HonourTeam {
    let season: SeasonID
    /// First, second or third; `nil` where there was one team alone.
    let selection: Int?
    var players: [(name: String, slug: String?)]

    /// The teams of rows that lie together by season, league and selection.
    static func teams(of rows: [Record]) -> [HonourTeam] {
        var teams: [HonourTeam] = []
        for row in rows {
            guard let season = row.season, let name = row["player_name"].text else { continue }
            let player = (name: name, slug: row["player_slug"].text)
            let selection = row["team_selection"].integer
            if let last = teams.last, last.season == season, last.selection == selection {
                teams[teams.count - 1].players.append(player)
            } else {
                teams.append(HonourTeam(season: season, selection: selection, players: [player]))
            }
        }
        return teams
    }
}

/// Teams of the best, a row each.
enum HonourTeams {
    static func table(_ caption: String, _ teams: [HonourTeam], _ links: RecordLinks) -> Table<HonourTeam> {
        let most = teams.map(\.players.count).max() ?? 0
        let players = (0..<most).map { place in
            Column<HonourTeam>.text(place == 0 ? "Players" : "Player \(place + 1)") { team in
                guard place < team.players.count else { return .missing(.notApplicable) }
                return .text(team.players[place].name, link: team.players[place].slug.map(SitePath.player))
            }
        }
        return Table(
            caption,
            [
                .text(.seasonYear) { team in
                    .season(team.season, link: links.isSeason(team.season) ? SitePath.awards(team.season) : nil)
                },
                .text("Team") { .text($0.selection.map { StatFormat.ordinal($0) }) },
            ] + players,
            rows: teams
        )
    }
}
