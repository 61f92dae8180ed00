import BallerCore

/// A picture with two axes: what there is to see, in the numbers of the axes.
///
/// It draws itself for a page (`html`) and is a `Picture` for anything else that draws.
struct Chart {
    struct Legend {
        let name: String
        let tone: Tone
    }

    /// What the picture shows: written above it.
    let title: String
    /// What there is to see in it, in words, for those who do not see it.
    let about: String
    var x: ChartAxis
    var y: ChartAxis
    var size = Size.wide
    var height = 260.0
    var legend: [Legend] = []
    let marks: [Mark]

    enum Size: Double {
        /// Is read on a telephone without scrolling.
        case small = 480
        case wide = 800
    }

    var picture: Picture {
        let frame = ChartFrame(self)
        var labels = LabelRoom(frame)
        let shapes = marks.map { frame.shapes(of: $0, &labels) }
        return Picture(
            title: title,
            about: about,
            width: size.rawValue,
            height: height,
            shapes: frame.axes + shapes.joined() + labels.shapes
        )
    }

    /// Lines over a row of labels, such as points a game by season, each with its name and a value a label.
    ///
    /// A line breaks where nothing is known. `nil` with fewer than two labels, of which there is no course to show.
    static func lines(_ title: String, over labels: [String], _ series: [(name: String, values: [Double?])]) -> Chart? {
        lines(title, over: labels, series, ChartAxis("A game", values(series)), shown: StatFormat.oneDecimal)
    }

    /// The same with one line of whole numbers.
    static func counts(_ title: String, over labels: [String], unit: String, _ values: [Int?]) -> Chart? {
        let series = [(name: unit, values: values.map { $0.map(Double.init) })]
        let axis = ChartAxis(unit, Self.values(series), isWhole: true)
        return lines(title, over: labels, series, axis) { Int($0).grouped }
    }

    /// All values of all lines, and zero; none where nothing is known.
    private static func values(_ series: [(name: String, values: [Double?])]) -> [Double] {
        let known = series.flatMap { $0.values.compactMap(\.self) }
        return known.isEmpty ? [] : known + [0]
    }

    private static func lines(
        _ title: String,
        over labels: [String],
        _ series: [(name: String, values: [Double?])],
        _ y: ChartAxis?,
        shown: (Double) -> String
    ) -> Chart? {
        guard labels.count > 1, let y else { return nil }
        let marks = series.enumerated().flatMap { place, line -> [Mark] in
            let ink = Tone.series(place)
            let points = line.values.enumerated().map { index, value in
                value.map { value in
                    let words = "\(line.name), \(labels[index]): \(shown(value))"
                    return Point(x: Double(index), y: value, tone: ink.tone, words: words)
                }
            }
            return [.line(points, ink.tone, isDashed: ink.isDashed), .dots(points.compactMap(\.self))]
        }
        let most = series.compactMap { line in
            line.values.compactMap(\.self).max().map { "\(line.name) \(shown($0))" }
        }
        return Chart(
            title: title,
            about: "\(labels[0]) to \(labels[labels.count - 1]). At most: \(most.joined(separator: ", ")).",
            x: .names(nil, labels),
            y: y,
            legend: series.count < 2
                ? [] : series.enumerated().map { Legend(name: $1.name, tone: Tone.series($0).tone) },
            marks: marks
        )
    }
}
