import BallerPictures

extension Canvas {
    /// Draws a chart so wide, its left upper corner at a place.
    func draw(_ picture: Picture, x: Double, y: Double, width: Double) {
        within(x: x, y: y, scale: width / picture.width) {
            for shape in picture.shapes { draw(shape) }
        }
    }

    private func draw(_ shape: Shape) {
        let color = Color.of(shape.ink)
        switch shape.form {
        case .path(let parts):
            let (width, isDashed) = shape.ink.pen
            for part in parts { line(part.map { ($0.x, $0.y) }, width: width, isDashed: isDashed, color) }
        case .box(let place, let width, let height):
            fillBox(x: place.x, y: place.y, width: width, height: height, color)
        case .circle(let place, let radius): fillCircle(x: place.x, y: place.y, radius: radius, color)
        case .text(let text, let place, let anchor):
            write(text, x: place.x, y: place.y, size: Self.letters, anchor: Canvas.Anchor(anchor), color)
        case .upward(let text, let place):
            upward(x: place.x, y: place.y) { write(text, x: 0, y: 0, size: Self.letters, anchor: .middle, color) }
        }
    }

    /// A little smaller than on pages: the font of cards is wide.
    private static let letters = 10.0
}

extension Canvas.Anchor {
    fileprivate init(_ anchor: Anchor) {
        switch anchor {
        case .start: self = .start
        case .middle: self = .middle
        case .end: self = .end
        }
    }
}

extension Ink {
    fileprivate var pen: (width: Double, isDashed: Bool) {
        if case .line(_, let isDashed) = self { (1.6, isDashed) } else { (0.6, false) }
    }
}

extension Color {
    fileprivate static func of(_ ink: Ink) -> Color {
        switch ink {
        case .grid: .faint
        case .level, .words: .quiet
        case .line(let tone, _): .of(tone)
        case .fill(.quiet): .quiet.opacity(0.55)
        case .fill(let tone): .of(tone)
        case .name: .ink
        case .inside: .paper
        }
    }
}
