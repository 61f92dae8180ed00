import Foundation

/// Where numbers stand along a side of a chart, and what is written there to read them by.
struct ChartAxis {
    struct Tick {
        let value: Double
        let label: String
        /// Where the label stands, if not at the value.
        var labelValue: Double?
    }

    /// `nil` where the labels say what they are.
    var title: String?
    let low: Double
    let high: Double
    let ticks: [Tick]
    /// Whether a line goes through the picture at each tick.
    var hasGrid = true
    /// Whether less stands above more.
    var isDownward = false

    /// How the numbers of an axis are laid out.
    enum Fit {
        /// From a round number to a round number.
        case round
        /// From the first value to the last.
        case exact
    }

    /// About so many steps around the values; `nil` without values.
    init?(
        _ title: String?,
        _ values: [Double],
        steps: Int = 5,
        fit: Fit = .round,
        isWhole: Bool = false,
        label: (Double) -> String = { $0.short.replacing("-", with: "−") }
    ) {
        guard let least = values.min(), let most = values.max() else { return nil }
        let span = most > least ? most - least : 1
        let step = max(Self.step(of: span / Double(steps)), isWhole ? 1 : 0)
        let first = (least / step).rounded(fit == .round ? .down : .up)
        let last = fit == .round ? max((most / step).rounded(.up), first + 1) : (most / step).rounded(.down)
        self.title = title
        low = fit == .round ? first * step : least
        high = fit == .round ? last * step : max(most, least + span)
        ticks = stride(from: first, through: last, by: 1).map { Tick(value: $0 * step, label: label($0 * step)) }
    }

    init(_ title: String?, from low: Double, to high: Double, _ ticks: [Tick]) {
        self.title = title
        self.low = low
        self.high = high
        self.ticks = ticks
    }

    /// Names at 0, 1, 2 …, as many of them written as there is room for, the last among them.
    static func names(_ title: String?, _ names: [String], atMost most: Int = 12) -> ChartAxis {
        let step = max(1, (names.count + most - 1) / most)
        let ticks = names.enumerated().filter { (names.count - 1 - $0.offset) % step == 0 }
        var axis = ChartAxis(
            title,
            from: -0.5,
            to: Double(names.count) - 0.5,
            ticks.map { Tick(value: Double($0.offset), label: $0.element) }
        )
        axis.hasGrid = false
        return axis
    }

    /// The place of a value between two ends.
    func place(_ value: Double, from first: Double, to last: Double) -> Double {
        let share = (value - low) / (high - low)
        return first + (isDownward ? 1 - share : share) * (last - first)
    }

    /// 1, 2 or 5 times a power of ten.
    private static func step(of raw: Double) -> Double {
        let power = pow(10, floor(log10(raw)))
        return [1, 2, 5, 10].map { $0 * power }.first { $0 >= raw * 0.999999 } ?? raw
    }
}
