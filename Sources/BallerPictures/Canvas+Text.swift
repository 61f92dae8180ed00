import CCairo
import Foundation

extension Canvas {
    /// How wide a text is.
    package func width(of text: String, size: Double, weight: Font.Weight = .regular) -> Double {
        use(weight, size)
        var extents = cairo_text_extents_t()
        cairo_text_extents(context, Self.shown(text), &extents)
        return extents.x_advance
    }

    /// One line of text, its foot at `y`.
    package func write(
        _ text: String,
        x: Double,
        y: Double,
        size: Double,
        weight: Font.Weight = .regular,
        anchor: Anchor = .start,
        _ color: Color
    ) {
        let width = anchor == .start ? 0 : width(of: text, size: size, weight: weight)
        use(weight, size)
        set(color)
        cairo_move_to(context, anchor == .start ? x : anchor == .end ? x - width : x - width / 2, y)
        cairo_show_text(context, Self.shown(text))
    }

    private func use(_ weight: Font.Weight, _ size: Double) {
        cairo_select_font_face(
            context,
            Font.family,
            CAIRO_FONT_SLANT_NORMAL,
            weight == .bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL
        )
        cairo_set_font_size(context, size)
    }

    /// Letters with their accents in one sign, since cairo's plain texts put no accent over the letter before it, and without a zero that would end the text.
    private static func shown(_ text: String) -> String {
        text.precomposedStringWithCanonicalMapping.filter {
            !$0.unicodeScalars.contains { $0.properties.generalCategory == .control }
        }
    }
}
