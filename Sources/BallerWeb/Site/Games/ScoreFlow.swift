import BallerCore

/// How far the home team was ahead at each moment of a game, as a picture.
struct ScoreFlow {
    private struct Point {
        let second: Double
        let lead: Int
    }

    private let points: [Point]
    private let periods: [Period]
    private let away: String
    private let home: String

    private static let width = 960.0
    private static let height = 240.0

    init(_ plays: [PlayRow], away: String, home: String) {
        self.away = away
        self.home = home
        periods = Set(plays.map(\.period)).sorted().map(Period.init)
        var points = [Point(second: 0, lead: 0)]
        for play in plays {
            guard let away = play.awayScore, let home = play.homeScore, let left = play.secondsRemaining,
                home - away != points.last?.lead
            else { continue }
            let period = Period(number: play.period)
            points.append(Point(second: period.start + period.seconds - left, lead: home - away))
        }
        self.points = points
    }

    /// The most that each team was ahead; 0 where it never was.
    var largestLeads: (away: Int, home: Int) {
        let leads = points.map(\.lead)
        return (max(0, -(leads.min() ?? 0)), max(0, leads.max() ?? 0))
    }

    /// Changes of the team that is ahead, ties between passed over.
    var leadChanges: Int {
        let signs = points.map { $0.lead.signum() }.filter { $0 != 0 }
        return zip(signs, signs.dropFirst()).count { $0 != $1 }
    }

    /// In words, for those who do not see the picture.
    var summary: String {
        let leads = largestLeads
        let changes = leadChanges == 1 ? "The lead changed once." : "The lead changed \(leadChanges) times."
        return "Largest lead of the \(away): \(leads.away). Largest lead of the \(home): \(leads.home). \(changes)"
    }

    /// Empty without a score that changes.
    var svg: String {
        guard points.count > 1, let last = periods.last else { return "" }
        let end = last.start + last.seconds
        let leads = largestLeads
        let reach = Double(max(leads.away, leads.home, 5))
        let x = { (second: Double) in Self.number(second / end * Self.width) }
        let y = { (lead: Int) in Self.number(Self.height / 2 * (1 - Double(lead) / reach * 0.9)) }
        var page = HTMLText()
        page.markup("<div class=\"plot plot-area\"><svg class=\"flow\" viewBox=\"-40 -6 1008 272\" role=\"img\"")
        page.attribute("aria-label", summary)
        page.markup(">")
        for lead in Self.ticks(to: Int(reach)) {
            page.markup("<path class=\"grid\" d=\"M0 \(y(lead))H\(Int(Self.width))\"/>")
            page.markup("<text class=\"tick\" x=\"-6\" y=\"\(y(lead))\">\(abs(lead))</text>")
        }
        for period in periods {
            page.markup("<path class=\"grid\" d=\"M\(x(period.start)) 0V\(Int(Self.height))\"/>")
            let middle = period.start + period.seconds / 2
            page.markup("<text class=\"name\" x=\"\(x(middle))\" y=\"\(Int(Self.height) + 18)\">\(period.title)</text>")
        }
        page.markup("<path class=\"grid level\" d=\"M0 \(y(0))H\(Int(Self.width))\"/>")
        let steps = points.dropFirst().map { "H\(x($0.second))V\(y($0.lead))" }.joined()
        page.markup("<path class=\"lead\" d=\"M0 \(y(0))\(steps)H\(x(end))\"/>")
        page.markup("</svg></div>")
        return page.html
    }

    /// Round leads of both teams.
    private static func ticks(to reach: Int) -> [Int] {
        let step = reach > 30 ? 20 : reach > 12 ? 10 : 5
        return Array(stride(from: -(reach / step) * step, through: reach, by: step))
    }

    private static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths % 10))"
    }
}
