/// Pixels as places in a list of at most 256 colours, each row behind a zero that says it is as it is.
struct IndexedPixels {
    let palette: [UInt32]
    let bytes: [UInt8]

    /// Rows of pixels of 0xRRGGBB, whose highest byte says nothing.
    ///
    /// Colours that are as good as the same become one: that of the longest run, so that grounds and inks stay what they are.
    init(_ rows: [UnsafeBufferPointer<UInt32>]) {
        var dropped: UInt32 = 3
        while true {
            if let pixels = Self.pixels(rows, dropping: dropped) {
                (palette, bytes) = pixels
                return
            }
            // At the latest two bits a channel are few enough.
            dropped += 1
        }
    }

    /// `nil` where there are more than 256 colours that differ in the bits of a channel that are kept.
    private static func pixels(_ rows: [UnsafeBufferPointer<UInt32>], dropping bits: UInt32) -> ([UInt32], [UInt8])? {
        let unknown = UInt16.max
        var places = [UInt16](repeating: unknown, count: 1 << (3 * (8 - bits)))
        var palette: [UInt32] = []
        var longest: [Int] = []
        var bytes: [UInt8] = []
        bytes.reserveCapacity(rows.reduce(0) { $0 + $1.count + 1 })
        for row in rows {
            bytes.append(0)
            var start = 0
            while start < row.count {
                let pixel = row[start]
                var end = start + 1
                while end < row.count, row[end] == pixel { end += 1 }
                let color = pixel & 0xFFFFFF
                let key = Int(Self.key(color, dropping: bits))
                if places[key] == unknown {
                    guard palette.count < 256 else { return nil }
                    places[key] = UInt16(palette.count)
                    palette.append(color)
                    longest.append(0)
                }
                let place = Int(places[key])
                if end - start > longest[place] {
                    longest[place] = end - start
                    palette[place] = color
                }
                bytes.append(contentsOf: repeatElement(UInt8(place), count: end - start))
                start = end
            }
        }
        return (palette, bytes)
    }

    /// What is kept of the three channels, side by side.
    private static func key(_ color: UInt32, dropping bits: UInt32) -> UInt32 {
        [color >> 16, color >> 8, color].reduce(0) { $0 << (8 - bits) | ($1 & 0xFF) >> bits }
    }
}
