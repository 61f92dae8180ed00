import Foundation

/// Where numbers stand along a side of a picture, with round numbers to read them by.
struct ChartAxis {
    let low: Double
    let high: Double
    /// Round numbers from end to end.
    let ticks: [Double]

    /// About so many steps around the values, or from the first to the last of them where the axis `isExact`; `nil` without values.
    init?(_ values: [Double], steps: Int = 5, isExact: Bool = false) {
        guard let least = values.min(), let most = values.max() else { return nil }
        let step = Self.step(of: max(most - least, 1) / Double(steps))
        let first = (least / step).rounded(isExact ? .up : .down) * step
        let last = isExact ? (most / step).rounded(.down) * step : max((most / step).rounded(.up) * step, first + step)
        low = isExact ? least : first
        high = isExact ? max(most, least + 1) : last
        ticks = (0...max(0, Int(((last - first) / step).rounded()))).map { first + Double($0) * step }
    }

    /// 1, 2 or 5 times a power of ten.
    private static func step(of raw: Double) -> Double {
        let power = pow(10, floor(log10(raw)))
        return [1, 2, 5, 10].map { $0 * power }.first { $0 >= raw } ?? raw
    }

    /// The place of a value between two ends.
    func place(_ value: Double, from first: Double, to last: Double) -> Double {
        first + (value - low) / (high - low) * (last - first)
    }
}
