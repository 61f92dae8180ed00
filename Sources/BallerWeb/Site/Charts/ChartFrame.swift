/// Where the axes of a chart stand in its picture.
struct ChartFrame {
    let x: ChartAxis
    let y: ChartAxis
    let left: Double
    let right: Double
    let top = 10.0
    let bottom: Double
    private let height: Double

    init(_ chart: Chart) {
        x = chart.x
        y = chart.y
        height = chart.height
        left = (chart.y.title == nil ? 10 : 24) + Picture.width(of: chart.y.ticks.map(\.label))
        let ends = chart.marks.flatMap { mark -> [String] in
            guard case .ends(let points) = mark else { return [] }
            return points.compactMap(\.label)
        }
        right = chart.size.rawValue - (ends.isEmpty ? 14 : 12 + Picture.width(of: ends))
        bottom = chart.height - (chart.x.title == nil ? 22 : 38)
    }

    func place(_ point: Point) -> Place { Place(x(point.x), y(point.y)) }
    func x(_ value: Double) -> Double { x.place(value, from: left, to: right) }
    func y(_ value: Double) -> Double { y.place(value, from: bottom, to: top) }

    var axes: [Shape] {
        let rows = y.ticks.enumerated().flatMap { number, tick -> [Shape] in
            let place = y(tick.value)
            let ink: Ink = tick.value == 0 && y.low < 0 && y.hasGrid ? .level : .grid
            return (y.hasGrid ? [Shape(.path([[Place(left, place), Place(right, place)]]), ink)] : [])
                + (isWritten(number) ? [Shape(.text(tick.label, Place(left - 6, place + 4), .end), .words)] : [])
        }
        let columns = x.ticks.flatMap { tick -> [Shape] in
            let place = x(tick.value)
            return x.hasGrid ? [Shape(.path([[Place(place, top), Place(place, bottom)]]), .grid)] : []
        }
        let across = x.title.map { Shape(.text($0, Place((left + right) / 2, height - 6), .middle), .words) }
        let up = y.title.map { Shape(.upward($0, Place(13, (top + bottom) / 2)), .words) }
        return columns + names + rows + [across, up].compactMap(\.self)
    }

    /// The labels under the picture, from the last on, without those that would run into the one behind them.
    private var names: [Shape] {
        var free = Double.infinity
        let names = x.ticks.reversed().compactMap { tick -> Shape? in
            let place = x(tick.labelValue ?? tick.value)
            let half = Picture.width(of: [tick.label]) / 2
            guard place + half < free else { return nil }
            free = place - half - 4
            return Shape(.text(tick.label, Place(place, bottom + 16), .middle), .words)
        }
        return names.reversed()
    }

    /// Every label at the side, or every second one where they would stand too close.
    private func isWritten(_ number: Int) -> Bool {
        let distance = (bottom - top) / Double(max(y.ticks.count - 1, 1))
        let step = max(1, Int((11 / distance).rounded(.up)))
        return number % step == 0
    }
}
