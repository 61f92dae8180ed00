/// What is wrong when a check fails, for any number of rows.
///
/// Such as `{n} [record was|records were] refused.`
package struct FailureSentence: Sendable, Hashable {
    private let template: String

    /// `nil` if the text lacks `{n}` or has a choice without two parts.
    package init?(_ template: String) {
        guard template.contains("{n}") else { return nil }
        for choice in template.split(separator: "[", omittingEmptySubsequences: false).dropFirst() {
            guard let end = choice.firstIndex(of: "]"), choice[..<end].split(separator: "|").count == 2 else {
                return nil
            }
        }
        self.template = template
    }

    /// The sentence for `count` rows; each choice has its part for one row first.
    package func text(_ count: Int) -> String {
        var parts = template.split(separator: "[", omittingEmptySubsequences: false)
        var text = String(parts.removeFirst())
        for part in parts {
            let halves = part.split(separator: "]", maxSplits: 1, omittingEmptySubsequences: false)
            let choices = halves[0].split(separator: "|")
            text += choices[count == 1 ? 0 : 1] + halves[1]
        }
        return text.replacing("{n}", with: "\(count)")
    }
}
