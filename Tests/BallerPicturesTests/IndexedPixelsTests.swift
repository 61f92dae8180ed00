import Testing

@testable import BallerPictures

struct IndexedPixelsTests {
    private func indexed(_ rows: [[UInt32]]) -> IndexedPixels {
        let pixels = rows.flatMap(\.self)
        return pixels.withUnsafeBufferPointer { all in
            var start = 0
            return IndexedPixels(
                rows.map { row in
                    defer { start += row.count }
                    return UnsafeBufferPointer(rebasing: all[start..<start + row.count])
                }
            )
        }
    }

    @Test func `each row is its colours behind a zero`() {
        let pixels = indexed([[0xFAF9F6, 0xFAF9F6, 0x1C1A17], [0x1C1A17, 0xB0480F, 0xFAF9F6]])
        #expect(pixels.palette == [0xFAF9F6, 0x1C1A17, 0xB0480F])
        #expect(pixels.bytes == [0, 0, 0, 1, 0, 1, 2, 0])
    }

    @Test func `what stands in the highest byte of a pixel is no colour`() {
        #expect(indexed([[0xFF00_0000, 0x0000_0000]]).palette == [0])
    }

    @Test func `shades that differ by little are one, as the longest run has it`() {
        let pixels = indexed([[0xFAF9F7, 0xFAF9F6, 0xFAF9F6, 0xFAF9F6, 0xFAF9F5]])
        #expect(pixels.palette == [0xFAF9F6])
        #expect(pixels.bytes == [0, 0, 0, 0, 0, 0])
    }

    @Test func `of more colours than there is room for the nearest stand in`() {
        let pixels = indexed((0..<64).map { red in (0..<64).map { UInt32(red * 4) << 16 | UInt32($0 * 4) << 8 } })
        #expect(pixels.palette.count <= 256)
        #expect(Set(pixels.bytes).count == pixels.palette.count)
        let last = pixels.palette[Int(pixels.bytes.last ?? 0)]
        #expect(last >> 16 >= 0xE0 && last >> 8 & 0xFF >= 0xE0)
    }
}
