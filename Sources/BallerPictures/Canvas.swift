import CCairo

/// A picture of pixels, drawn from the back to the front and then written as PNG.
///
/// It blocks while it draws, holds four bytes a pixel until then, and belongs to the one who made it.
package final class Canvas {
    package let width: Int
    package let height: Int
    let surface: OpaquePointer
    let context: OpaquePointer

    package enum Anchor: Sendable {
        case start, middle, end
    }

    /// A ground of one colour.
    package init(width: Int, height: Int, ground: Color) throws(PictureError) {
        self.width = width
        self.height = height
        guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height)),
            let context = cairo_create(surface)
        else { throw .refused(reason: "out of memory") }
        self.surface = surface
        self.context = context
        // What failed before fails in every later call, too, and does nothing.
        cairo_set_antialias(context, CAIRO_ANTIALIAS_GRAY)
        let options = cairo_font_options_create()
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        // The same shapes and widths on every machine.
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        cairo_set_font_options(context, options)
        cairo_font_options_destroy(options)
        set(ground)
        cairo_paint(context)
    }

    deinit {
        cairo_destroy(context)
        cairo_surface_destroy(surface)
    }

    func set(_ color: Color) {
        cairo_set_source_rgba(context, color.red, color.green, color.blue, color.opacity)
    }

    /// Draws in the units of another picture that begins at a place and is so many times as large.
    package func within(x: Double, y: Double, scale: Double, draw: () -> Void) {
        cairo_save(context)
        cairo_translate(context, x, y)
        cairo_scale(context, scale, scale)
        draw()
        cairo_restore(context)
    }

    /// Draws around a place, turned to be read from the bottom up.
    package func upward(x: Double, y: Double, draw: () -> Void) {
        cairo_save(context)
        cairo_translate(context, x, y)
        cairo_rotate(context, -Double.pi / 2)
        draw()
        cairo_restore(context)
    }
}
