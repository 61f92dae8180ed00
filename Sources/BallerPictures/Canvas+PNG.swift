import CCairo

extension Canvas {
    /// The picture as a file of at most 256 colours; those of a few shades between two inks stand for their neighbours.
    ///
    /// Cairo's own has three bytes a pixel and takes five times as long.
    package func png() throws(PictureError) -> [UInt8] {
        cairo_surface_flush(surface)
        for status in [cairo_status(context), cairo_surface_status(surface)] where status != CAIRO_STATUS_SUCCESS {
            throw .refused(reason: String(cString: cairo_status_to_string(status)))
        }
        guard let data = cairo_image_surface_get_data(surface) else { throw .refused(reason: "it has no pixels") }
        let stride = Int(cairo_image_surface_get_stride(surface))
        let rows = (0..<height).map { row in
            UnsafeRawBufferPointer(start: data + row * stride, count: width * 4).bindMemory(to: UInt32.self)
        }
        return try PNGFile(IndexedPixels(rows), width: width, height: height).bytes()
    }
}
