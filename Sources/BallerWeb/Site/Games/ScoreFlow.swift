/// How far the home team was ahead at each moment of a game.
struct ScoreFlow {
    private struct Moment {
        let second: Double
        let lead: Int
    }

    private let moments: [Moment]
    private let periods: [Period]
    private let away: String
    private let home: String

    init(_ plays: [PlayRow], away: String, home: String) {
        self.away = away
        self.home = home
        periods = Period.all(of: plays)
        var moments = [Moment(second: 0, lead: 0)]
        for play in plays {
            guard let away = play.awayScore, let home = play.homeScore, let second = play.second,
                home - away != moments.last?.lead
            else { continue }
            moments.append(Moment(second: second, lead: home - away))
        }
        self.moments = moments
    }

    /// The most that each team was ahead; 0 where it never was.
    var largestLeads: (away: Int, home: Int) {
        let leads = moments.map(\.lead)
        return (max(0, -(leads.min() ?? 0)), max(0, leads.max() ?? 0))
    }

    /// Changes of the team that is ahead, ties between passed over.
    var leadChanges: Int {
        let signs = moments.map { $0.lead.signum() }.filter { $0 != 0 }
        return zip(signs, signs.dropFirst()).count { $0 != $1 }
    }

    /// In words, for those who do not see the picture.
    var summary: String {
        let leads = largestLeads
        let changes = leadChanges == 1 ? "The lead changed once." : "The lead changed \(leadChanges) times."
        return "Largest lead of the \(away): \(leads.away). Largest lead of the \(home): \(leads.home). \(changes)"
    }

    /// `nil` without a score that changes.
    var chart: Chart? {
        let leads = largestLeads
        let reach = Double(max(leads.away, leads.home, 5))
        guard moments.count > 1, let last = moments.last,
            let y = ChartAxis("Points ahead", [-reach, reach], isWhole: true, label: { abs($0).short })
        else { return nil }
        let x = ChartAxis.time(periods)
        let points = moments.map { Point(x: $0.second, y: Double($0.lead)) } + [Point(x: x.high, y: Double(last.lead))]
        return Chart(
            title: "\(home) ahead above the line, \(away) below it",
            about: summary,
            x: x,
            y: y,
            marks: [.steps(points, .accent)]
        )
    }
}
