import CCairo

extension Canvas {
    /// The picture as a file.
    package func png() throws(PictureError) -> [UInt8] {
        cairo_surface_flush(surface)
        for status in [cairo_status(context), cairo_surface_status(surface)] where status != CAIRO_STATUS_SUCCESS {
            throw Self.error(status)
        }
        var bytes: [UInt8] = []
        let status = withUnsafeMutablePointer(to: &bytes) { bytes in
            cairo_surface_write_to_png_stream(
                surface,
                { target, data, count in
                    target?.assumingMemoryBound(to: [UInt8].self).pointee
                        .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
                    return CAIRO_STATUS_SUCCESS
                },
                bytes
            )
        }
        guard status == CAIRO_STATUS_SUCCESS else { throw Self.error(status) }
        return bytes
    }

    private static func error(_ status: cairo_status_t) -> PictureError {
        .refused(reason: String(cString: cairo_status_to_string(status)))
    }
}
