import BallerCore
import Foundation

/// All-Star games, as their pages and those of the players print them.
final class AllStarFiles {
    private let games: PageFile
    private let sheets: PageFile
    private let careers: PageFile
    private var lines: [String: [Line]] = [:]

    private struct Line {
        let player: SamplePlayer
        let season: Season
        let team: String
        let isStarter: Bool
        let line: StatLine
        let recorded: RecordedStats
    }

    init(folder: URL) throws(SampleError) {
        games = try PageFile(
            "all_star_games",
            nil,
            in: folder,
            columns: "season_year league game_date location result mvp_player_id mvp"
        )
        sheets = try PageFile(
            "all_star_box_scores",
            nil,
            in: folder,
            columns: "league season_year game_id side player_id player_name team_id is_starter reason seconds_played "
                + Printed.box
        )
        // These tables have no defensive rebounds.
        let box = Printed.box.replacing("defensive_rebounds ", with: "")
        careers = try PageFile(
            "player_all_star_games",
            nil,
            in: folder,
            columns: "player_id row_order span season_year age team_id league position games_played games_started "
                + "seconds_played \(box)"
        )
    }

    func write(_ record: SeasonRecord) throws(SampleError) {
        guard record.year.rawValue >= AllStarGame.firstYear, let game = AllStarGame(record) else { return }
        let season = record.season
        let day = game.played.scheduled.day
        let points = [game.played.home, game.played.away].map(\.total.points)
        try games.write(
            [
                "\(season.year)", season.league, "\(day)", season.teams[0].identity.city,
                zip(game.sides, points).map { "\($0) \($1)" }.joined(separator: ", "), game.mostValuable?.pageID,
                game.mostValuable?.name,
            ],
            from: Page("allstar/")
        )
        let id = "\(day.description.replacing("-", with: ""))0\(season.league)"
        for (side, players) in zip(game.sides, game.players) {
            for (order, (player, line)) in players.enumerated() {
                let team = record.code(record.book[player.pageID]?.mainTeam ?? 0)
                let isStarter = order < SideDetail.starters
                let head: [String?] = [season.league, "\(season.year)", id, side, player.pageID, player.name, team]
                let box = line.map { Printed.box($0, record.recorded) } ?? Array(repeating: nil, count: 18)
                try sheets.write(
                    head + ["\(isStarter)", line == nil ? "Did Not Play" : nil, line.map { "\($0.minutes * 60)" }]
                        + box,
                    from: Page("allstar/\(id).html")
                )
                guard let line else { continue }
                let own = Line(
                    player: player,
                    season: season,
                    team: team,
                    isStarter: isStarter,
                    line: line,
                    recorded: record.recorded
                )
                lines[player.pageID, default: []].append(own)
            }
        }
    }

    /// Writes the tables of the players: a line a season, and one for the career.
    func close() throws(SampleError) {
        for (id, own) in lines.sorted(by: { $0.key < $1.key }) {
            let page = Page("players/\(id.prefix(1))/\(id).html")
            for (order, line) in own.enumerated() {
                let age = Person(line.player).age(in: line.season.year).map { "\($0)" }
                let head: [String?] = [
                    id, "\(order + 1)", line.season.year.name, "\(line.season.year)", age, line.team,
                    line.season.league, line.player.position.letter, "1", line.isStarter ? "1" : "0",
                ]
                try careers.write(head + box(line.line, line.recorded), from: page)
            }
            let sum = own.reduce(into: StatLine()) { $0 += $1.line }
            let head: [String?] = [
                id, "\(own.count + 1)", "Career", nil, nil, nil, nil, nil, "\(own.count)",
                "\(own.count { $0.isStarter })",
            ]
            guard let last = own.last else { continue }
            try careers.write(head + box(sum, last.recorded), from: page)
        }
        for file in [games, sheets, careers] { try file.close() }
    }

    private func box(_ line: StatLine, _ recorded: RecordedStats) -> [String?] {
        var cells = Printed.box(line, recorded)
        cells.remove(at: 10)
        return ["\(line.minutes * 60)"] + cells
    }
}
