/// A thing that a chart shows, in the numbers of its axes.
enum Mark {
    /// A line from point to point, which breaks where one is `nil`.
    case line([Point?], Tone, isDashed: Bool = false, name: String? = nil)
    /// A line that keeps its height until the next point.
    case steps([Point], Tone)
    /// From zero to each point, so wide.
    case bars([Point], width: Double)
    /// With their labels beside them, or off the height of the point where a line goes on at it.
    case dots([Point], isOff: Bool = false)
    /// Stretches along the horizontal axis, in the row of their `y`.
    case spans([Span])
    /// The labels of points beside them, one under the other where they would meet.
    case ends([Point])
}

/// A place in a chart, and what is told there.
struct Point {
    let x: Double
    let y: Double
    var tone = Tone.accent
    /// Said where a reader points at it.
    var words: String?
    /// Written beside it where there is room.
    var label: String?
    var link: String?
}

struct Span {
    let x: ClosedRange<Double>
    let y: Double
    let tone: Tone
    let words: String
    /// Written inside where there is room.
    let label: String
}

/// The inks of a chart; the style sheet has their colours.
enum Tone: Int, CaseIterable {
    case accent, link, good, bad, quiet

    /// The ink of one of several lines; the second round of them is dashed.
    static func series(_ place: Int) -> (tone: Tone, isDashed: Bool) {
        (allCases[place % allCases.count], place / allCases.count % 2 == 1)
    }
}
