extension StringProtocol {
    /// Whether the whole text fits a pattern in which `*` stands for any characters, also for none.
    ///
    /// Takes at most the length of the pattern times that of the text, whatever the pattern.
    package func fits(glob pattern: some StringProtocol) -> Bool {
        if isASCII, pattern.isASCII { return utf8.fits(glob: pattern.utf8, star: UInt8(ascii: "*")) }
        // The same letter may be written in several ways; as characters they are equal.
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
                // The last star takes one character more.
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
