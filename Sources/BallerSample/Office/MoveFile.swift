import BallerCore
import Foundation

/// Transactions: drafts, signings, trades, retirements, and coaches who come and go.
final class MoveFile {
    private let file: PageFile
    /// Who coached each team at the end of the season before.
    private var coaches: [Int64: StaffMember] = [:]

    init(folder: URL) throws(SampleError) {
        file = try PageFile(
            "transactions",
            nil,
            in: folder,
            columns: "league season_year (page_team_id) transaction_date transaction_order team_id other_team_id "
                + "player_ids text"
        )
    }

    private struct Line {
        let day: CalendarDay
        let teams: [Int]
        var players: [SamplePlayer] = []
        let text: String
    }

    func write(_ record: SeasonRecord, signed: [(player: SamplePlayer, team: Int, years: Int)]) throws(SampleError) {
        var lines = draft(record) + record.moves.compactMap { line($0, record) } + hired(record)
        for one in signed {
            let term = one.years == 1 ? "a contract" : "a multi-year contract"
            let text = "The \(record.name(one.team)) signed \(one.player.name) to \(term)."
            lines.append(Line(day: summer(record, one.player), teams: [one.team], players: [one.player], text: text))
        }
        let ordered = lines.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(
            \.element
        )
        var order = 0
        for (place, line) in ordered.enumerated() {
            order = place > 0 && ordered[place - 1].day == line.day ? order + 1 : 1
            try file.write(
                [
                    record.season.league, "\(record.year)", "\(line.day)", "\(order)",
                    line.teams.first.map(record.code),
                    line.teams.dropFirst().first.map(record.code), line.players.map(\.pageID).joined(separator: " "),
                    // A name such as Jr. ends with a point of its own.
                    line.text.hasSuffix("..") ? String(line.text.dropLast()) : line.text,
                ],
                from: Page("leagues/\(record.season.league)_\(record.year)_transactions.html")
            )
        }
    }

    func close() throws(SampleError) { try file.close() }

    /// A day between the draft and the season.
    private func summer(_ record: SeasonRecord, _ player: SamplePlayer) -> CalendarDay {
        var random = record.random("summer \(player.pageID)")
        return record.year.october - random.within(1...90)
    }

    private func draft(_ record: SeasonRecord) -> [Line] {
        guard let draft = Draft(record) else { return [] }
        let teams = record.moves.compactMap(\.pick?.team)
        return zip(draft.picks, teams).compactMap { pick, team in
            guard let name = pick.name else { return nil }
            let text =
                "The \(pick.team.identity.fullName) drafted \(name) in the \(Printed.ordinal(pick.round)) round "
                + "(\(Printed.ordinal(pick.number)) overall) of the \(draft.year) \(draft.league) Draft."
            return Line(
                day: record.year.october - 98,
                teams: [team],
                players: [pick.player].compactMap { $0 },
                text: text
            )
        }
    }

    private func line(_ move: Move, _ record: SeasonRecord) -> Line? {
        switch move {
        case .draft: return nil
        case .signing(let index, let team):
            let player = record.players[index]
            let text = "The \(record.name(team)) signed \(player.name) as a free agent."
            return Line(day: summer(record, player), teams: [team], players: [player], text: text)
        case .trade(let day, let one, let other):
            let (player, returned) = (record.players[one.player], record.players[other.player])
            let text =
                "The \(record.name(one.team)) traded \(player.name) to the \(record.name(other.team)) for \(returned.name)."
            return Line(day: day, teams: [one.team, other.team], players: [player, returned], text: text)
        case .expansion(let index, let from, let to):
            let player = record.players[index]
            let text =
                "The \(record.name(to)) drafted \(player.name) from the \(record.name(from)) in the expansion draft."
            return Line(day: record.year.october - 100, teams: [to, from], players: [player], text: text)
        case .retirement(let index, let team):
            let player = record.players[index]
            let text = "\(player.name) of the \(record.name(team)) announced his retirement."
            return Line(day: summer(record, player), teams: [team], players: [player], text: text)
        }
    }

    private func hired(_ record: SeasonRecord) -> [Line] {
        var lines: [Line] = []
        for tenure in record.coaches {
            let number = record.season.teams[tenure.team].franchise.teamID
            let (before, now) = (coaches[number], tenure.member)
            coaches[number] = now
            guard let before, before.id != now.id else { continue }
            let isMidseason = record.coaches.first { $0.team == tenure.team }?.member.id != now.id
            let day = isMidseason ? record.season.firstDay + record.season.gamesPerTeam : record.year.october - 110
            let team = record.name(tenure.team)
            lines.append(Line(day: day, teams: [tenure.team], text: "The \(team) fired \(before.name) as head coach."))
            lines.append(Line(day: day, teams: [tenure.team], text: "The \(team) hired \(now.name) as head coach."))
        }
        return lines
    }
}
