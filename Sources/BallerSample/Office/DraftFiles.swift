import BallerCore
import Foundation

/// All drafts, with what became of the picked; forfeited picks are in a list of their own, as no page tells of them.
final class DraftFiles {
    private let picks: PageFile
    private let special: ByteFile
    private var drafts: [Draft] = []

    init(folder: URL, reference: URL) throws(SampleError) {
        picks = try PageFile(
            "draft_picks",
            nil,
            in: folder,
            columns: "league draft_year round overall_pick team_id player_id player_name college seasons games "
                + "minutes_played points rebounds assists field_goal_pct three_point_pct free_throw_pct "
                + "minutes_per_game points_per_game rebounds_per_game assists_per_game (win_shares) "
                + "(win_shares_per_48) (box_plus_minus) (value_over_replacement)"
        )
        special = try ByteFile(reference.appending(component: "special_picks.csv"))
        special.write("kind,league,draft_year,round,overall_pick,team_id,team_code,player_name")
        try special.endLine()
    }

    func write(_ record: SeasonRecord) throws(SampleError) {
        if let draft = Draft(record) { drafts.append(draft) }
    }

    /// By player.
    var byPlayer: [String: (draft: Draft, pick: Draft.Pick)] {
        var found: [String: (draft: Draft, pick: Draft.Pick)] = [:]
        for draft in drafts {
            for pick in draft.picks {
                if let player = pick.player { found[player.pageID] = (draft, pick) }
            }
        }
        return found
    }

    func close(_ careers: Careers) throws(SampleError) {
        for draft in drafts {
            for pick in draft.picks {
                guard let name = pick.name else {
                    let (team, code) = (pick.team.franchise.teamID, pick.team.identity.abbreviation)
                    special.write(
                        "FORFEITED,\(draft.league),\(draft.year),\(pick.round),\(pick.number),\(team),\(code),"
                    )
                    try special.endLine()
                    continue
                }
                let head: [String?] = [
                    draft.league, "\(draft.year)", "\(pick.round)", "\(pick.number)", pick.team.identity.abbreviation,
                    pick.player?.pageID, name, pick.player.flatMap { Person($0).college },
                ]
                let career = pick.player.flatMap { careers[$0.pageID] }
                let page = Page("draft/\(draft.league)_\(draft.year).html")
                try picks.write(head + (career.map(cells) ?? Array(repeating: nil, count: 13)), from: page)
            }
        }
        try picks.close()
        try special.close()
    }

    private func cells(_ career: Careers.Career) -> [String?] {
        let (line, games) = (career.total.line, career.total.games)
        return [
            "\(career.years.count)", "\(games)", "\(line.minutes)", "\(line.points)", "\(line.rebounds)",
            "\(line.assists)", Printed.share(line.fieldGoalsMade, of: line.fieldGoalsAttempted),
            Printed.share(line.threePointersMade, of: line.threePointersAttempted),
            Printed.share(line.freeThrowsMade, of: line.freeThrowsAttempted), Printed.average(line.minutes, games),
            Printed.average(line.points, games), Printed.average(line.rebounds, games),
            Printed.average(line.assists, games),
        ]
    }
}
