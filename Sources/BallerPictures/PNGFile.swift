import CZlib

/// A PNG of pixels that are places in a list of colours (https://www.w3.org/TR/png-3/).
struct PNGFile {
    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    /// Flat grounds are packed as well by the middle levels as by the highest.
    private static let level: Int32 = 6

    private let pixels: IndexedPixels
    private let size: [UInt8]

    init(_ pixels: IndexedPixels, width: Int, height: Int) {
        self.pixels = pixels
        size = Self.bytes(UInt32(width)) + Self.bytes(UInt32(height))
    }

    func bytes() throws(PictureError) -> [UInt8] {
        // Eight bits a pixel, with a palette, in the usual order.
        let header = size + [8, 3, 0, 0, 0]
        let palette = pixels.palette.flatMap { Self.bytes($0).dropFirst() }
        return try Self.signature + Self.chunk("IHDR", header) + Self.chunk("sRGB", [0]) + Self.chunk("PLTE", palette)
            + Self.chunk("IDAT", packed()) + Self.chunk("IEND", [])
    }

    private func packed() throws(PictureError) -> [UInt8] {
        var status = Z_OK
        let packed = [UInt8](unsafeUninitializedCapacity: Int(compressBound(UInt(pixels.bytes.count)))) {
            output,
            count in
            var length = UInt(output.count)
            status = compress2(output.baseAddress, &length, pixels.bytes, UInt(pixels.bytes.count), Self.level)
            count = status == Z_OK ? Int(length) : 0
        }
        guard status == Z_OK else { throw .refused(reason: "zlib could not pack it") }
        return packed
    }

    /// Its length, its name, what it has, and a sum over both.
    private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let named = Array(name.utf8) + content
        return bytes(UInt32(content.count)) + named + bytes(UInt32(crc32(0, named, UInt32(named.count))))
    }

    private static func bytes(_ number: UInt32) -> [UInt8] { withUnsafeBytes(of: number.bigEndian) { Array($0) } }
}
