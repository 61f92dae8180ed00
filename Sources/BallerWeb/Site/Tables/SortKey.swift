import Foundation

/// What a cell is sorted by; the script reads the same from the markup.
struct SortKey {
    private let shown: String
    /// Two of a pair; none of words.
    private let numbers: [Double]
    private let words: String

    /// `nil` where the value is missing, or nothing is shown.
    init?(_ value: Value) {
        shown = value.exact ?? value.shown
        if shown.isEmpty { return nil }
        switch value.content {
        case .missing: return nil
        case .number(let number, _): numbers = [number]
        case .pair(let first, let second, _): numbers = [first ?? -.infinity, second ?? -.infinity]
        case .text:
            let sides = shown.split(separator: "–", omittingEmptySubsequences: false).map { ShownNumber(String($0)) }
            numbers = sides.contains { $0 == nil } ? [] : sides.compactMap { $0?.value }
        }
        words = numbers.isEmpty ? shown.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil) : ""
    }

    /// Numbers come before words; what looks the same is the same.
    func precedes(_ other: SortKey) -> Bool {
        if shown == other.shown { return false }
        if numbers.isEmpty != other.numbers.isEmpty { return !numbers.isEmpty }
        return numbers.isEmpty ? words < other.words : numbers.lexicographicallyPrecedes(other.numbers)
    }
}
