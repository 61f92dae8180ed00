import BallerCore

/// A picture with two axes, drawn as SVG.
struct Plot {
    /// `nil` where the horizontal axis is of words that the picture writes itself.
    let xTitle: String?
    let yTitle: String
    let x: ChartAxis
    let y: ChartAxis
    var height = 320.0
    /// Whether less stands above more.
    var isUpsideDown = false
    /// Whether round numbers stand along the horizontal axis.
    var hasXTicks = true
    /// Room for words behind the lines.
    var right = 12.0

    private static let width = 480.0
    private static let left = 40.0
    private static let top = 8.0
    private var bottom: Double { height - (xTitle == nil ? 20 : 36) }

    func x(_ value: Double) -> Double { x.place(value, from: Self.left, to: Self.width - right) }

    func y(_ value: Double) -> Double {
        isUpsideDown ? y.place(value, from: Self.top, to: bottom) : y.place(value, from: bottom, to: Self.top)
    }

    /// The picture; `title` names it, and `about` says in words what there is to see.
    func svg(title: String, about: String, draw: (inout HTMLText) -> Void) -> String {
        var picture = HTMLText()
        axes(in: &picture)
        draw(&picture)
        // What is an image to readers of screens has no links for them.
        let role = picture.html.contains("<a ") ? "graphics-document" : "img"
        var svg = HTMLText()
        svg.markup("<svg class=\"axes\" viewBox=\"0 0 \(Int(Self.width)) \(Int(height))\" role=\"\(role)\"")
        svg.attribute("aria-label", "\(title). \(about)")
        svg.markup("><title>")
        svg.text(title)
        svg.markup("</title><desc>")
        svg.text(about)
        svg.markup("</desc>")
        svg.markup(picture.html)
        svg.markup("</svg>")
        return svg.html
    }

    private func axes(in svg: inout HTMLText) {
        let (left, right) = (Self.left.short, (Self.width - right).short)
        for tick in y.ticks {
            let place = y(tick)
            let level = tick == 0 && y.low < 0 ? " level" : ""
            svg.markup("<path class=\"grid\(level)\" d=\"M\(left) \(place.short)H\(right)\"/>")
            Self.write(tick.short, at: (Self.left - 4, place + 4), anchor: "end", in: &svg)
        }
        for tick in hasXTicks ? x.ticks : [] {
            let place = x(tick).short
            svg.markup("<path class=\"grid\" d=\"M\(place) \(Self.top.short)V\(bottom.short)\"/>")
            Self.write(tick.short, at: (x(tick), bottom + 14), anchor: "middle", in: &svg)
        }
        if let xTitle {
            Self.write(xTitle, at: ((Self.left + Self.width) / 2, height - 4), anchor: "middle", in: &svg)
        }
        let middle = (Self.top + bottom) / 2
        svg.markup("<g transform=\"rotate(-90 10 \(middle.short))\">")
        Self.write(yTitle, at: (10, middle), anchor: "middle", in: &svg)
        svg.markup("</g>")
    }

    /// Words under the horizontal axis.
    func write(under value: Double, _ words: String, in svg: inout HTMLText) {
        Self.write(words, at: (x(value), bottom + 14), anchor: "middle", in: &svg)
    }

    static func write(
        _ words: String,
        at place: (x: Double, y: Double),
        anchor: String = "start",
        in svg: inout HTMLText
    ) {
        svg.markup("<text x=\"\(place.x.short)\" y=\"\(place.y.short)\" text-anchor=\"\(anchor)\">")
        svg.text(words)
        svg.markup("</text>")
    }
}

extension Double {
    /// As markup has it: to two places, without zeros at the end.
    var short: String {
        let hundredths = Int((self * 100).rounded())
        let (whole, rest) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
        let sign = hundredths < 0 ? "-" : ""
        guard rest != 0 else { return "\(sign)\(whole)" }
        return "\(sign)\(whole)." + (rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)")
    }
}
