/// What a `Range` field asks for of a file; a field that is not understood, or has several ranges, asks for all.
enum ByteRange: Equatable {
    case none
    case part(Range<Int>)
    /// Nothing of the file is in it.
    case outside

    init(_ field: String?, of byteCount: Int) {
        self = .none
        guard let field, field.hasPrefix("bytes="), !field.contains(",") else { return }
        let ends = field.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }) else { return }
        switch (Int(ends[0]), Int(ends[1])) {
        case (nil, nil): return
        case (nil, let last?): self = last > 0 && byteCount > 0 ? .part(max(0, byteCount - last)..<byteCount) : .outside
        case (let first?, let last):
            if let last, last < first { return }
            self = first < byteCount ? .part(first..<min(byteCount - 1, last ?? byteCount) + 1) : .outside
        }
    }
}
