import BallerCore

/// The series of the playoffs as a tree, the final in the middle: who beat whom to come there.
struct Bracket {
    /// A series, and those that its teams came from, the home team's first.
    fileprivate struct Node {
        let series: PlayoffSeries
        let feeders: [Node]

        var depth: Int { 1 + (feeders.map(\.depth).max() ?? 0) }
        var leaves: Int { feeders.isEmpty ? 1 : feeders.map(\.leaves).reduce(0, +) }

        init(_ series: PlayoffSeries, among all: [PlayoffSeries]) {
            self.series = series
            feeders = [series.home, series.away].compactMap { side in
                // The newest series that the team won before this one.
                let won = all.filter { $0.ahead.id == side.id && $0.isDecided && $0.roundNumber < series.roundNumber }
                return won.max { $0.roundNumber < $1.roundNumber }.map { Node($0, among: all) }
            }
        }
    }

    private let season: SeasonID
    private let final: Node
    private var svg = HTMLText()

    fileprivate static let box = (width: 116.0, height: 44.0)
    fileprivate static let gap = (x: 20.0, y: 12.0)
    private static let margin = 4.0

    /// `nil` without a final: nothing says which series belong together.
    init?(_ series: [PlayoffSeries], _ season: SeasonID) {
        guard let last = series.first(where: { $0.roundName == "FINALS" }) else { return nil }
        self.season = season
        final = Node(last, among: series)
        // A final alone is no tree.
        guard !final.feeders.isEmpty else { return nil }
    }

    /// The drawing: the first team of the final and those that it came past on the left, the other's on the right.
    var markup: String {
        var copy = self
        copy.draw()
        return copy.svg.html
    }

    private mutating func draw() {
        let sides = final.feeders
        let depths = [sides.first?.depth ?? 0, sides.count > 1 ? sides[1].depth : 0]
        let rows = Double(max(sides.map(\.leaves).max() ?? 1, 2))
        let step = Self.box.width + Self.gap.x
        let width = Double(depths[0] + depths[1] + 1) * step - Self.gap.x + 2 * Self.margin
        let height = rows * (Self.box.height + Self.gap.y) - Self.gap.y + 2 * Self.margin
        let size = (width: Int(width), height: Int(height))
        svg.markup("<svg class=\"bracket\" viewBox=\"0 0 \(size.width) \(size.height)\"")
        svg.markup(" width=\"\(size.width)\" height=\"\(size.height)\" role=\"graphics-document\"")
        svg.attribute("aria-label", "Bracket of the playoffs \(season.name): \(final.series.result).")
        svg.markup(">")
        let middle = Self.margin + Double(depths[0]) * step
        let center = height / 2
        for (index, side) in sides.enumerated() {
            let direction = index == 0 ? -1.0 : 1.0
            let top = center - side.height / 2
            let root = place(side, x: middle + direction * step, top: top, direction)
            connect(x: middle, y: center, from: root, direction)
        }
        draw(final.series, x: middle, y: center)
        svg.markup("</svg>")
    }

    /// Draws a series between those before it; returns the height of its middle.
    private mutating func place(_ node: Node, x: Double, top: Double, _ direction: Double) -> Double {
        var top = top
        var middles: [Double] = []
        let next = x + direction * (Self.box.width + Self.gap.x)
        for feeder in node.feeders {
            middles.append(place(feeder, x: next, top: top, direction))
            top += feeder.height + Self.gap.y
        }
        let middle = middles.isEmpty ? top + Self.box.height / 2 : middles.reduce(0, +) / Double(middles.count)
        for feeder in middles { connect(x: x, y: middle, from: feeder, direction) }
        draw(node.series, x: x, y: middle)
        return middle
    }

    /// A line from a box to the one that its winner came to.
    private mutating func connect(x: Double, y: Double, from feeder: Double, _ direction: Double) {
        let start = direction < 0 ? x - Self.gap.x : x + Self.box.width + Self.gap.x
        let turn = direction < 0 ? x - Self.gap.x / 2 : x + Self.box.width + Self.gap.x / 2
        let end = direction < 0 ? x : x + Self.box.width
        svg.markup("<path class=\"line\" d=\"M\(start) \(feeder)H\(turn)V\(y)H\(end)\"/>")
    }

    private mutating func draw(_ series: PlayoffSeries, x: Double, y: Double) {
        let top = y - Self.box.height / 2
        svg.markup("<a")
        svg.attribute("href", series.link)
        svg.markup("><title>")
        svg.text("\(series.title): \(series.result)")
        svg.markup("</title><rect x=\"\(x)\" y=\"\(top)\" width=\"\(Self.box.width)\"")
        svg.markup(" height=\"\(Self.box.height)\" rx=\"6\"/>")
        for (row, side) in [series.home, series.away].enumerated() {
            let line = top + 17.5 + Double(row) * 20
            let style = side.isWinner ? " class=\"winner\"" : ""
            if let seed = side.seed { svg.markup("<text class=\"seed\" x=\"\(x + 22)\" y=\"\(line)\">\(seed)</text>") }
            svg.markup("<text\(style) x=\"\(x + 28)\" y=\"\(line)\">")
            svg.text(side.code)
            let wins = side.isWinner ? "wins winner" : "wins"
            svg.markup("</text><text class=\"\(wins)\" x=\"\(x + Self.box.width - 9)\" y=\"\(line)\">")
            svg.markup("\(side.wins)</text>")
        }
        svg.markup("</a>")
    }
}

extension Bracket.Node {
    /// Of all boxes of its first round, one under the other.
    fileprivate var height: Double {
        Double(leaves) * (Bracket.box.height + Bracket.gap.y) - Bracket.gap.y
    }
}
