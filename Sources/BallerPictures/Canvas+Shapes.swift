import CCairo

extension Canvas {
    package func fillBox(x: Double, y: Double, width: Double, height: Double, _ color: Color) {
        set(color)
        cairo_rectangle(context, x, y, width, height)
        cairo_fill(context)
    }

    package func fillCircle(x: Double, y: Double, radius: Double, _ color: Color) {
        set(color)
        cairo_new_sub_path(context)
        cairo_arc(context, x, y, radius, 0, 2 * Double.pi)
        cairo_fill(context)
    }

    /// A line from place to place.
    package func line(_ places: [(x: Double, y: Double)], width: Double, isDashed: Bool = false, _ color: Color) {
        guard let first = places.first else { return }
        set(color)
        cairo_set_line_width(context, width)
        cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
        let dashes = isDashed ? [3 * width, 2 * width] : []
        cairo_set_dash(context, dashes, Int32(dashes.count), 0)
        cairo_move_to(context, first.x, first.y)
        for place in places.dropFirst() { cairo_line_to(context, place.x, place.y) }
        cairo_stroke(context)
    }

    /// Part of a circle as a line, its angles in turns from the right, clockwise.
    package func arc(x: Double, y: Double, radius: Double, turns: ClosedRange<Double>, width: Double, _ color: Color) {
        set(color)
        cairo_set_line_width(context, width)
        cairo_set_dash(context, [], 0, 0)
        cairo_new_sub_path(context)
        cairo_arc(context, x, y, radius, turns.lowerBound * 2 * Double.pi, turns.upperBound * 2 * Double.pi)
        cairo_stroke(context)
    }
}
