import BallerCore
import BallerServing

/// When each player of a team was on court, a row a player, with what the score did in each stretch.
enum StintChart {
    /// `nil` without stretches.
    static func chart(_ stints: [Record], of team: String, overtimes: Int) -> Chart? {
        let names = stints.map { $0["player_name"].text ?? "" }
        let players = names.enumerated().filter { $0 == 0 || names[$0 - 1] != $1 }.map(\.element)
        let time = ChartAxis.time((1...(4 + overtimes)).map(Period.init))
        var pixels: [Int] = players.map { _ in 0 }
        var totals = pixels
        var stretches: [(row: Int, from: Int, to: Int, change: Int)] = []
        var row = -1
        for (place, stint) in stints.enumerated() {
            if place == 0 || names[place - 1] != names[place] { row += 1 }
            let end = pixels[row] + (stint["width_pixels"].integer ?? 0)
            if stint["is_on_court"].flag == true {
                let change = stint["plus_minus"].integer ?? 0
                totals[row] += change
                stretches.append((row, pixels[row], end, change))
            }
            pixels[row] = end
        }
        guard let longest = pixels.max(), longest > 0 else { return nil }
        let second = { (pixel: Int) in Double(pixel) / Double(longest) * time.high }
        let spans = stretches.map { stretch in
            let (from, to) = (second(stretch.from), second(stretch.to))
            return Span(
                x: from...to,
                y: Double(stretch.row),
                tone: stretch.change > 0 ? .good : stretch.change < 0 ? .bad : .quiet,
                words: """
                    \(players[stretch.row]), minutes \(Int((from / 60).rounded())) to \(Int((to / 60).rounded())): \
                    \(StatFormat.signed(stretch.change))
                    """,
                label: StatFormat.signed(stretch.change)
            )
        }
        var y = ChartAxis.names(nil, players, atMost: players.count)
        y.isDownward = true
        let sums = zip(players, totals).map { "\($0) \(StatFormat.signed($1))" }
        let ends = totals.enumerated().map { row, total in
            Point(x: time.high, y: Double(row), label: StatFormat.signed(total))
        }
        return Chart(
            title: "\(team) on court, with the points that the score changed meanwhile",
            about: sums.joined(separator: ", ") + ".",
            x: time,
            y: y,
            height: Double(players.count) * 24 + 34,
            marks: [.spans(spans), .ends(ends)]
        )
    }
}
