/// Finds room for the labels of points, so that none covers another; what finds none is left out.
struct LabelRoom {
    private struct Box {
        let x: ClosedRange<Double>
        let y: ClosedRange<Double>

        func meets(_ other: Box) -> Bool { x.overlaps(other.x) && y.overlaps(other.y) }
    }

    private static let line = 12.0
    private(set) var shapes: [Shape] = []
    private let room: Box
    private let right: Double
    private var taken: [Box] = []

    init(_ frame: ChartFrame) {
        room = Box(x: frame.left...frame.right, y: (frame.top - 4)...(frame.bottom + 2))
        right = frame.right
    }

    /// Keeps labels off a point.
    mutating func keepFree(of place: Place) {
        taken.append(Box(x: (place.x - 4)...(place.x + 4), y: (place.y - 4)...(place.y + 4)))
    }

    /// To the right of a point, or else to its left, above or below it; or only off the height of the point, where a line goes on.
    ///
    /// - Returns: whether there was room.
    mutating func put(_ words: String, beside place: Place, isOff: Bool, link: String?) -> Bool {
        let width = Picture.width(of: [words])
        let level: [(Place, Anchor)] = [
            (Place(place.x + 7, place.y + 4), .start), (Place(place.x - 7, place.y + 4), .end),
            (Place(place.x, place.y - 8), .middle), (Place(place.x, place.y + 17), .middle),
        ]
        let off: [(Place, Anchor)] = [
            (Place(place.x + 5, place.y + 16), .start), (Place(place.x - 5, place.y - 8), .end),
        ]
        for (place, anchor) in isOff ? off : level + off {
            let start = place.x - (anchor == .start ? 0 : anchor == .end ? width : width / 2)
            let box = Box(x: start...(start + width), y: (place.y - Self.line + 3)...(place.y + 2))
            guard box.x.lowerBound >= room.x.lowerBound, box.x.upperBound <= room.x.upperBound,
                box.y.lowerBound >= room.y.lowerBound, box.y.upperBound <= room.y.upperBound,
                !taken.contains(where: box.meets)
            else { continue }
            taken.append(box)
            shapes.append(Shape(.text(words, place, anchor), .name, link: link))
            return true
        }
        return false
    }

    /// Behind the right end, in the order of their heights.
    mutating func stack(_ labels: [(words: String, place: Place)]) {
        var heights: [Double] = []
        let sorted = labels.sorted { $0.place.y < $1.place.y }
        for label in sorted { heights.append(max(label.place.y, (heights.last ?? -.infinity) + Self.line)) }
        // Those that were pushed below the last line move up again.
        var lowest = room.y.upperBound
        for index in heights.indices.reversed() {
            heights[index] = min(heights[index], lowest)
            lowest = heights[index] - Self.line
        }
        for (label, height) in zip(sorted, heights) {
            shapes.append(Shape(.text(label.words, Place(right + 6, height + 4), .start), .name))
        }
    }
}
