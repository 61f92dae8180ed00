/// Searches in bytes of pages, without making text of them.
enum ByteScan {
    static func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ word: StaticString) -> Bool {
        firstIndex(of: word, in: bytes, from: 0) != nil
    }

    static func firstIndex(of word: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        let count = word.utf8CodeUnitCount
        guard bytes.count >= count, start <= bytes.count - count else { return nil }
        let first = word.utf8Start.pointee
        for index in start...(bytes.count - count) where bytes[index] == first {
            if isWord(word, in: bytes, at: index) { return index }
        }
        return nil
    }

    static func lastIndex(of word: StaticString, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let count = word.utf8CodeUnitCount
        guard bytes.count >= count else { return nil }
        let first = word.utf8Start.pointee
        for index in (0...(bytes.count - count)).reversed() where bytes[index] == first {
            if isWord(word, in: bytes, at: index) { return index }
        }
        return nil
    }

    /// Where a word stands in a text, in bytes.
    static func range(of word: StaticString, in text: String) -> Range<Int>? {
        var text = text
        return text.withUTF8 { bytes in
            firstIndex(of: word, in: bytes, from: 0).map { $0..<($0 + word.utf8CodeUnitCount) }
        }
    }

    private static func isWord(_ word: StaticString, in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        for offset in 0..<word.utf8CodeUnitCount where bytes[index + offset] != word.utf8Start[offset] { return false }
        return true
    }
}
