/// A text in which `*` stands for any characters.
struct GlobPattern: Sendable, Equatable {
    private let pattern: [Character]

    init(_ pattern: String) { self.pattern = Array(pattern) }

    var hasStar: Bool { pattern.contains("*") }

    func matches(_ text: String) -> Bool {
        let text = Array(text)
        var (position, index) = (0, 0)
        var retry: (index: Int, position: Int)?
        while position < text.count {
            if index < pattern.count, pattern[index] == "*" {
                retry = (index + 1, position)
                index += 1
            } else if index < pattern.count, pattern[index] == text[position] {
                index += 1
                position += 1
            } else if let last = retry {
                // The last star takes one character more.
                retry = (last.index, last.position + 1)
                (index, position) = (last.index, last.position + 1)
            } else {
                return false
            }
        }
        return pattern[index...].allSatisfy { $0 == "*" }
    }
}
