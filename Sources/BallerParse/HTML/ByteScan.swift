/// Searches the bytes of a page without decoding them to text.
enum ByteScan {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    static func contains(_ bytes: Bytes, _ word: StaticString) -> Bool {
        firstIndex(of: word, in: bytes, from: 0) != nil
    }

    /// The same for a word known only at run time.
    static func contains(_ bytes: Bytes, _ word: [UInt8]) -> Bool {
        guard let first = word.first, bytes.count >= word.count else { return false }
        return (0...(bytes.count - word.count)).contains { index in
            bytes[index] == first && bytes[index..<(index + word.count)].elementsEqual(word)
        }
    }

    /// Tests sixteen positions at a time: a word can start only where both its first and its last byte match.
    static func firstIndex(of word: StaticString, in bytes: Bytes, from start: Int) -> Int? {
        let count = word.utf8CodeUnitCount
        guard let base = bytes.baseAddress, start >= 0, start <= bytes.count - count else { return nil }
        let places = UnsafeRawPointer(base)
        let first = SIMD16(repeating: word.utf8Start[0])
        let last = SIMD16(repeating: word.utf8Start[count - 1])
        var index = start
        while index + count + 15 <= bytes.count {
            let firsts = places.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self) .== first
            let lasts = places.loadUnaligned(fromByteOffset: index + count - 1, as: SIMD16<UInt8>.self) .== last
            if let hit = firstWord(word, at: index, in: bytes, ByteMask(firsts .& lasts)) { return hit }
            index += 16
        }
        while index + count <= bytes.count {
            if isWord(word, in: bytes, at: index) { return index }
            index += 1
        }
        return nil
    }

    @inline(__always)
    private static func firstWord(_ word: StaticString, at index: Int, in bytes: Bytes, _ places: ByteMask) -> Int? {
        var places = places
        while let place = places.popFirst() {
            if isWord(word, in: bytes, at: index + place) { return index + place }
        }
        return nil
    }

    static func lastIndex(of word: StaticString, in bytes: Bytes) -> Int? {
        let count = word.utf8CodeUnitCount
        guard let base = bytes.baseAddress else { return nil }
        let places = UnsafeRawPointer(base)
        let first = SIMD16(repeating: word.utf8Start[0])
        let last = SIMD16(repeating: word.utf8Start[count - 1])
        // One past the last position still to be tested.
        var end = bytes.count - count + 1
        while end >= 16 {
            let firsts = places.loadUnaligned(fromByteOffset: end - 16, as: SIMD16<UInt8>.self) .== first
            let lasts = places.loadUnaligned(fromByteOffset: end + count - 17, as: SIMD16<UInt8>.self) .== last
            var hits = ByteMask(firsts .& lasts)
            while let place = hits.popLast() {
                if isWord(word, in: bytes, at: end - 16 + place) { return end - 16 + place }
            }
            end -= 16
        }
        while end > 0 {
            end -= 1
            if isWord(word, in: bytes, at: end) { return end }
        }
        return nil
    }

    /// The first position from `start` on that holds either of two bytes, or the end if there is none.
    @inline(__always)
    static func firstIndex(of one: UInt8, or other: UInt8, in bytes: Bytes, from start: Int) -> Int {
        var index = start
        guard let base = bytes.baseAddress else { return bytes.count }
        let places = UnsafeRawPointer(base)
        while index + 16 <= bytes.count {
            let block = places.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
            var hits = ByteMask((block .== SIMD16(repeating: one)) .| (block .== SIMD16(repeating: other)))
            if let place = hits.popFirst() { return index + place }
            index += 16
        }
        while index < bytes.count, bytes[index] != one, bytes[index] != other { index += 1 }
        return index
    }

    /// True if any byte is a control character other than a tab or a line end.
    static func hasControls(_ bytes: Bytes) -> Bool {
        guard let base = bytes.baseAddress else { return false }
        let places = UnsafeRawPointer(base)
        var index = 0
        while index + 16 <= bytes.count {
            let block = places.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
            let blanks = ByteMask(
                (block .== SIMD16(repeating: 0x09)) .| (block .== SIMD16(repeating: 0x0A))
                    .| (block .== SIMD16(repeating: 0x0D))
            )
            let controls = ByteMask((block & SIMD16(repeating: 0xE0)) .== SIMD16(repeating: 0))
            if controls != blanks { return true }
            index += 16
        }
        return bytes[index...].contains { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    }

    @inline(__always)
    static func isWord(_ word: StaticString, in bytes: Bytes, at index: Int) -> Bool {
        for offset in 0..<word.utf8CodeUnitCount where bytes[index + offset] != word.utf8Start[offset] { return false }
        return true
    }
}

/// Which of sixteen bytes match, eight bits each.
struct ByteMask: Equatable {
    private var low: UInt64
    private var high: UInt64

    @inline(__always)
    init(_ mask: SIMDMask<SIMD16<Int8>>) {
        let halves = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
        low = UInt64(littleEndian: halves[0])
        high = UInt64(littleEndian: halves[1])
    }

    @inline(__always)
    mutating func popFirst() -> Int? {
        if low != 0 {
            let place = low.trailingZeroBitCount >> 3
            low &= ~(0xFF << UInt64(place * 8))
            return place
        }
        guard high != 0 else { return nil }
        let place = high.trailingZeroBitCount >> 3
        high &= ~(0xFF << UInt64(place * 8))
        return place + 8
    }

    @inline(__always)
    mutating func popLast() -> Int? {
        if high != 0 {
            let place = 7 - high.leadingZeroBitCount >> 3
            high &= ~(0xFF << UInt64(place * 8))
            return place + 8
        }
        guard low != 0 else { return nil }
        let place = 7 - low.leadingZeroBitCount >> 3
        low &= ~(0xFF << UInt64(place * 8))
        return place
    }
}
