/// Whether bytes are UTF-8.
enum UTF8Check {
    static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard #available(macOS 26, *) else { return String(validating: bytes, as: UTF8.self) != nil }
        do {
            _ = try UTF8Span(validating: bytes.span)
            return true
        } catch {
            return false
        }
    }
}

/// Validates UTF-8 for many records at once, which saves most of the work in a clean file.
struct UTF8Windows {
    private static let length = 1 << 18

    /// If `isValid`, all records that begin in it are valid; otherwise they are checked one by one.
    private var window = 0..<0
    private var isValid = true

    /// Ranges must be requested in increasing order; each is a record without its line end.
    mutating func isValid(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if range.upperBound > window.upperBound {
            window = Self.window(from: range, of: bytes)
            isValid = Self.check(window, of: bytes)
        }
        return isValid || Self.check(range, of: bytes)
    }

    /// Ends at a line feed, which is never part of a longer character.
    private static func window(from range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        let end = min(bytes.count, range.lowerBound + length)
        guard end > range.upperBound else { return range }
        let feed = bytes[range.upperBound..<end].lastIndex(of: 10)
        return range.lowerBound..<(feed ?? range.upperBound)
    }

    private static func check(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        UTF8Check.isValid(UnsafeBufferPointer(rebasing: bytes[range]))
    }
}
