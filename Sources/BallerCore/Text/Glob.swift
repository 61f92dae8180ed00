extension StringProtocol {
    /// Whether the whole text matches a pattern in which `*` matches any run of characters, including none.
    ///
    /// Takes at most pattern length times text length, whatever the pattern.
    package func fits(glob pattern: some StringProtocol) -> Bool {
        if isASCII, pattern.isASCII { return utf8.fits(glob: pattern.utf8, star: UInt8(ascii: "*")) }
        // Unicode can write one letter in several ways; comparing characters treats them as equal.
        return fits(glob: pattern, star: "*")
    }

    private var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }
}

extension Collection where Element: Equatable {
    fileprivate func fits<Pattern: Collection<Element>>(glob pattern: Pattern, star: Element) -> Bool {
        var (position, index) = (startIndex, pattern.startIndex)
        var retry: (position: Index, index: Pattern.Index)?
        while position < endIndex {
            if index < pattern.endIndex, pattern[index] == star {
                index = pattern.index(after: index)
                retry = (position, index)
            } else if index < pattern.endIndex, pattern[index] == self[position] {
                index = pattern.index(after: index)
                position = self.index(after: position)
            } else if let last = retry {
                // Let the last star take one more character.
                position = self.index(after: last.position)
                index = last.index
                retry = (position, index)
            } else {
                return false
            }
        }
        return pattern[index...].allSatisfy { $0 == star }
    }
}
