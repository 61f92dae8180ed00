import BallerCore

/// What players and teams did in a season, counted game by game.
struct SeasonBook {
    /// A team's games in the order in which they were played: true where it won.
    struct Results {
        var regular: [Bool] = []
        var playoffs: [Bool] = []
        var regularSum = Sum()
        var playoffSum = Sum()

        var wins: Int { regular.count { $0 } }
        fileprivate mutating func count(_ isWin: Bool, _ total: StatLine, isRegular: Bool) {
            if isRegular {
                regular.append(isWin)
                regularSum.count(total)
            } else {
                playoffs.append(isWin)
                playoffSum.count(total)
            }
        }

        var winShare: Double { regular.isEmpty ? 0 : Double(wins) / Double(regular.count) }
    }

    /// Minutes and margin of a team's games.
    struct Sum {
        private(set) var minutes = 0
        private(set) var margin = 0

        fileprivate mutating func count(_ total: StatLine) {
            minutes += total.minutes
            margin += total.plusMinus
        }
    }

    private(set) var teams: [Results]
    /// What players did in the series that was played last.
    private(set) var lastSeries: [String: Stint] = [:]
    private(set) var lastWinner: Int?
    private(set) var lastDay: CalendarDay?
    private var players: [String: PlayerBook] = [:]
    /// The day of everybody's first game of the season.
    private(set) var firstDays: [String: CalendarDay] = [:]
    private var round = 0

    init(teams: Int) { self.teams = Array(repeating: Results(), count: teams) }

    /// In the order of their ids.
    var everybody: [PlayerBook] { players.sorted { $0.key < $1.key }.map(\.value) }

    subscript(pageID: String) -> PlayerBook? { players[pageID] }

    mutating func count(_ game: PlayedGame) {
        let isRegular = game.scheduled.part == .regular
        if !isRegular, game.scheduled.number / 100 != round {
            round = game.scheduled.number / 100
            lastSeries = [:]
        }
        let events = game.detail?.counts ?? [:]
        for side in [game.home, game.away] {
            let isWin = side.team == game.winner
            teams[side.team].count(isWin, side.total, isRegular: isRegular)
            for (order, (player, line)) in side.lines.enumerated() {
                let isStarter = game.detail != nil && order < SideDetail.starters
                let id = player.pageID
                let path: WritableKeyPath<PlayerBook, [Stint]> = isRegular ? \.regular : \.playoffs
                Self.count(
                    line,
                    isStarter,
                    events[id],
                    side.team,
                    &players[id, default: PlayerBook(player: player)][keyPath: path]
                )
                if firstDays[id] == nil { firstDays[id] = game.scheduled.day }
                if !isRegular { lastSeries[id, default: Stint(team: side.team)].count(line, isStarter: isStarter) }
            }
        }
        if !isRegular { lastWinner = game.winner }
        lastDay = max(lastDay ?? game.scheduled.day, game.scheduled.day)
    }

    private static func count(
        _ line: StatLine,
        _ isStarter: Bool,
        _ events: EventCounts?,
        _ team: Int,
        _ stints: inout [Stint]
    ) {
        let place = stints.firstIndex { $0.team == team } ?? stints.count
        if place == stints.count { stints.append(Stint(team: team)) }
        stints[place].count(line, isStarter: isStarter, events)
    }
}
