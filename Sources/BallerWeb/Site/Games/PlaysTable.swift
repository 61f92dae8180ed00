/// The events of a game, the visitors' on the left of the score and the home team's on the right.
struct PlaysTable {
    private let plays: [PlayRow]
    private let away: String
    private let home: String

    init(_ plays: [PlayRow], away: String, home: String) {
        self.plays = plays
        self.away = away
        self.home = home
    }

    var table: Table {
        Table(
            caption: "Play-by-play",
            columns: [.text("Time", "Time left in the period"), .text(away), .text("Score"), .text(home)],
            rows: Dictionary(grouping: plays, by: \.period).sorted { $0.key < $1.key }.flatMap { period, plays in
                [Table.Row(cells: [Table.Cell(Period(number: period).title)], style: .heading)] + plays.map(row)
            }
        )
    }

    private func row(_ play: PlayRow) -> Table.Row {
        let time = Table.Cell(play.secondsRemaining.map(Self.clock) ?? "", tone: .quiet)
        let text = Table.Cell(play.description, note: play.points.map { "+\($0)" })
        let isHome = play.isHome == true
        return Table.Row(cells: [time, isHome ? "" : text, Table.Cell(score(of: play)), isHome ? text : ""])
    }

    private func score(of play: PlayRow) -> String {
        guard let away = play.awayScore, let home = play.homeScore else { return "" }
        return "\(away)–\(home)"
    }

    /// `11:47`, and `0:04.5` in the last minute where the page gives tenths.
    static func clock(_ seconds: Double) -> String {
        let tenths = Int((seconds * 10).rounded())
        let (minutes, rest) = (tenths / 600, tenths % 600)
        let whole = (rest / 10 < 10 ? "0" : "") + String(rest / 10)
        let hasTenths = minutes == 0 && rest % 10 != 0
        return "\(minutes):\(whole)" + (hasTenths ? ".\(rest % 10)" : "")
    }
}
