/// Converts the bytes of a page to UTF-8, whatever encoding the page claims.
enum TextEncoding {
    /// UTF-8 is returned unchanged, and UTF-16 is recognised by its byte order mark.
    ///
    /// UTF-8 with a few broken bytes is repaired; everything else is read as Windows-1252, which has a character for
    /// every byte.
    static func utf8(_ bytes: [UInt8]) -> [UInt8] {
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), littleEndian: true) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), littleEndian: false) }
        if isUTF8(bytes) { return bytes }
        return mended(bytes) ?? windows1252(bytes)
    }

    /// The position of the first NUL byte; pages in UTF-16 legitimately have them.
    static func nulByte(in bytes: [UInt8]) -> Int? {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return nil }
        return bytes.firstIndex(of: 0)
    }

    /// The page with replacement characters for broken bytes, if more non-ASCII characters are intact than broken.
    private static func mended(_ bytes: [UInt8]) -> [UInt8]? {
        let text = String(decoding: bytes, as: UTF8.self)
        var balance = 0
        for scalar in text.unicodeScalars where scalar.value >= 0x80 { balance += scalar == "\u{FFFD}" ? -1 : 1 }
        return balance > 0 ? Array(text.utf8) : nil
    }

    /// True for UTF-8 as Unicode defines it: no overlong forms, no surrogates, nothing above U+10FFFF.
    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while true {
                index = endOfASCII(bytes, from: index)
                if index == bytes.count { return true }
                guard let length = letterLength(bytes, at: index) else { return false }
                index += length
            }
        }
    }

    /// Pages are mostly ASCII: checks sixteen bytes at a time until the first that is not.
    private static func endOfASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard let base = bytes.baseAddress else { return 0 }
        let places = UnsafeRawPointer(base)
        var index = start
        while index + 16 <= bytes.count {
            let block = places.loadUnaligned(fromByteOffset: index, as: SIMD2<UInt64>.self)
            if (block[0] | block[1]) & 0x8080_8080_8080_8080 != 0 { break }
            index += 16
        }
        while index < bytes.count, bytes[index] < 0x80 { index += 1 }
        return index
    }

    /// The length in bytes of the character that starts here, or `nil` if none does.
    private static func letterLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        let first = bytes[index]
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard first >= 0xC2, first <= 0xF4, index + length <= bytes.count else { return nil }
        for next in (index + 1)..<(index + length) where bytes[next] & 0xC0 != 0x80 { return nil }
        let second = bytes[index + 1]
        switch first {
        case 0xE0: return second >= 0xA0 ? length : nil
        case 0xED: return second < 0xA0 ? length : nil
        case 0xF0: return second >= 0x90 ? length : nil
        case 0xF4: return second < 0x90 ? length : nil
        default: return length
        }
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(littleEndian ? first | second << 8 : first << 8 | second)
            index += 2
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 {
                out.append(byte)
            } else {
                let value = byte < 0xA0 ? upperControls[Int(byte) - 0x80] : UInt32(byte)
                let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
                out.append(contentsOf: Array(String(scalar).utf8))
            }
        }
        return out
    }

    /// The Windows-1252 characters at 0x80 to 0x9F.
    private static let upperControls: [UInt32] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
        0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
}
