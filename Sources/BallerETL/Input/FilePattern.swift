/// A file name in which `*` stands for any characters; upper and lower case are the same.
struct FilePattern: Sendable {
    private let parts: [String]

    init(_ pattern: String) {
        parts = pattern.lowercased().split(separator: "*", omittingEmptySubsequences: false).map(String.init)
    }

    func matches(_ name: String) -> Bool {
        guard let first = parts.first, let last = parts.last else { return false }
        let name = name.lowercased()
        guard parts.count > 1 else { return name == first }
        guard name.hasPrefix(first) else { return false }
        var rest = name.dropFirst(first.count)
        for part in parts.dropFirst().dropLast() where !part.isEmpty {
            guard let found = rest.firstRange(of: part) else { return false }
            rest = rest[found.upperBound...]
        }
        return rest.hasSuffix(last)
    }
}
