import BallerCore

/// Lines over a row of labels, such as points a game by season, with axes, a legend and the value of each point.
struct LineChart {
    struct Series {
        let name: String
        /// One a label; `nil` where nothing is known, which breaks the line.
        let values: [Double?]
    }

    /// What the picture shows, in a sentence: its title, and what stands for it where pictures are not seen.
    let title: String
    let labels: [String]
    let series: [Series]

    private static let width = 720.0
    private static let height = 260.0
    private static let left = 36.0
    private static let bottom = 28.0
    private static let top = 10.0
    private static let right = 14.0

    /// Empty with fewer than two labels, of which there is no course to show.
    var html: String {
        let values = series.flatMap { $0.values.compactMap(\.self) }
        guard labels.count > 1, let most = values.max(), let least = values.min() else { return "" }
        let ticks = Self.ticks(from: min(0, least), to: most)
        var page = HTMLText()
        page.markup("<figure class=\"plot\"><figcaption>")
        page.text(title)
        page.markup("</figcaption>")
        legend(in: &page)
        page.markup("<div class=\"plot-area\"><svg viewBox=\"0 0 \(Int(Self.width)) \(Int(Self.height))\" role=\"img\"")
        page.attribute("aria-label", title)
        page.markup(">")
        let y = { (value: Double) in Self.y(value, ticks) }
        for tick in ticks {
            page.markup(
                "<path class=\"grid\" d=\"M\(Self.left.short) \(y(tick).short)H\((Self.width - Self.right).short)\"/>"
            )
            page.markup(
                "<text class=\"tick\" x=\"\((Self.left - 6).short)\" y=\"\((y(tick) + 4).short)\">\(tick.short)</text>"
            )
        }
        names(in: &page)
        for (place, line) in series.enumerated() { draw(line, place, y, in: &page) }
        page.markup("</svg></div></figure>")
        return page.html
    }

    private func legend(in page: inout HTMLText) {
        guard series.count > 1 else { return }
        page.markup("<ul class=\"series\">")
        for (place, line) in series.enumerated() {
            page.markup("<li class=\"s\(place % 5)\">")
            page.text(line.name)
            page.markup("</li>")
        }
        page.markup("</ul>")
    }

    /// As many labels as there is room for, the last among them.
    private func names(in page: inout HTMLText) {
        let step = max(1, (labels.count + 11) / 12)
        for (place, label) in labels.enumerated() where (labels.count - 1 - place) % step == 0 {
            page.markup("<text class=\"name\" x=\"\(x(place).short)\" y=\"\((Self.height - 8).short)\">")
            page.text(label)
            page.markup("</text>")
        }
    }

    private func draw(_ line: Series, _ place: Int, _ y: (Double) -> Double, in page: inout HTMLText) {
        var path = ""
        var isDown = false
        for (index, value) in line.values.enumerated() {
            guard let value else {
                isDown = false
                continue
            }
            path += "\(isDown ? "L" : "M")\(x(index).short) \(y(value).short)"
            isDown = true
        }
        page.markup("<path class=\"line s\(place % 5)\" d=\"\(path)\"/>")
        for (index, value) in line.values.enumerated() {
            guard let value else { continue }
            page.markup(
                "<circle class=\"s\(place % 5)\" cx=\"\(x(index).short)\" cy=\"\(y(value).short)\" r=\"3\"><title>"
            )
            page.text("\(line.name), \(labels[index]): \(StatFormat.oneDecimal(value))")
            page.markup("</title></circle>")
        }
    }

    private func x(_ place: Int) -> Double {
        let room = Self.width - Self.left - Self.right - 28
        return Self.left + 14 + room * Double(place) / Double(labels.count - 1)
    }

    private static func y(_ value: Double, _ ticks: [Double]) -> Double {
        let (least, most) = (ticks.first ?? 0, ticks.last ?? 1)
        return top + (height - top - bottom) * (1 - (value - least) / max(most - least, 1e-9))
    }

    /// Round numbers that reach around all values, at most eight.
    private static func ticks(from least: Double, to most: Double) -> [Double] {
        let span = max(most - least, 1e-6)
        let steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
        let step = steps.first { span / $0 <= 6 } ?? 1000
        let first = (least / step).rounded(.down)
        let last = max((most / step).rounded(.up), first + 1)
        return stride(from: first, through: last, by: 1).map { $0 * step }
    }
}
