import BallerCore
import Foundation

/// Who was with each team in a season, and which number he wore.
final class RosterFiles {
    private let rosters: PageFile
    private let numbers: PageFile
    private var shirts: Numbers

    init(folder: URL, seed: UInt64) throws(SampleError) {
        shirts = Numbers(seed: seed)
        rosters = try PageFile(
            "rosters",
            nil,
            in: folder,
            columns: "team_id season_year player_id player_name number position height_inches weight_pounds birth_date "
                + "birth_country years_experience is_rookie college"
        )
        numbers = try PageFile(
            "uniform_numbers",
            nil,
            in: folder,
            columns: "league season_year number player_id player_name teams"
        )
    }

    func write(_ record: SeasonRecord, _ careers: Careers) throws(SampleError) {
        var worn: [String: (player: SamplePlayer, teams: [Int: [String]])] = [:]
        for team in record.season.teams.indices {
            let number = record.season.teams[team].franchise.teamID
            let own = players(of: team, record)
            shirts.begin(number, with: own)
            for player in own {
                let shirt = shirts.number(of: player, on: number)
                worn[player.pageID, default: (player, [:])].teams[shirt, default: []].append(record.code(team))
                try write(player, of: team, shirt: shirt, record, careers)
            }
        }
        for (id, own) in worn.sorted(by: { $0.key < $1.key }) {
            for (shirt, teams) in own.teams.sorted(by: { $0.key < $1.key }) {
                try numbers.write(
                    [
                        record.season.league, "\(record.year)", "\(shirt)", id, own.player.name,
                        teams.joined(separator: ", "),
                    ],
                    from: Page("leagues/\(record.season.league)_\(record.year)_numbers.html")
                )
            }
        }
    }

    func close() throws(SampleError) {
        try rosters.close()
        try numbers.close()
    }

    /// Everybody who played for a team, or was with it on the last day.
    private func players(of team: Int, _ record: SeasonRecord) -> [SamplePlayer] {
        let played = record.book.everybody.filter { own in (own.regular + own.playoffs).contains { $0.team == team } }
            .map(\.player)
        let ids = Set(played.map(\.pageID))
        return played + record.rosters[team].filter { !ids.contains($0.pageID) }
    }

    private func write(
        _ player: SamplePlayer,
        of team: Int,
        shirt: Int,
        _ record: SeasonRecord,
        _ careers: Careers
    ) throws(SampleError) {
        let person = Person(player)
        let isRookie = record.isRookie(player)
        // Of those who were veterans when the records begin nobody knows for how long.
        let isKnown = player.entryAge <= SamplePlayer.oldestRookie
        let before = careers[player.pageID]?.years.count { $0 < record.year.rawValue } ?? 0
        try rosters.write(
            [
                record.code(team), "\(record.year)", player.pageID, player.name, "\(shirt)", player.position.code,
                "\(person.inches)", "\(person.pounds)", person.birthday?.description, person.country,
                isKnown ? "\(isRookie ? 0 : before)" : nil, "\(isRookie)", person.college,
            ],
            from: Page("teams/\(record.code(team))/\(record.year).html")
        )
    }
}
