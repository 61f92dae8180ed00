import BallerSQL

/// Chooses which of the kinds that a file's name fits it is, by its columns.
struct LayoutChoice {
    struct Candidate {
        let source: Source
        let declaration: SourceFile

        /// Required columns that are not among the names.
        func missing(in names: Set<String>) -> [String] {
            declaration.columns.filter { $0.isRequired && !names.contains($0.column) }.map(\.column)
        }

        /// How much of what the kind needs is not among the names, in thousandths.
        func missingShare(in names: Set<String>) -> Int {
            let needed = declaration.columns.filter(\.isRequired).count
            return missing(in: names).count * 1_000 / max(needed, 1)
        }

        fileprivate func known(in names: Set<String>) -> Int {
            declaration.columns.filter { names.contains($0.column) }.count
        }
    }

    /// By rank: of two that fit equally well, the first is chosen.
    let candidates: [Candidate]

    init(_ candidates: [Candidate]) {
        self.candidates = candidates.sorted { $0.source.precedence < $1.source.precedence }
    }

    /// The kind with the most columns among those that lack none; if all lack some, the one with the largest share of what it needs.
    func best(for columns: [String]) -> Candidate? {
        let names = Set(columns)
        let whole = candidates.filter { $0.missing(in: names).isEmpty }
        guard whole.isEmpty else { return first(of: whole) { -$0.known(in: names) } }
        return first(of: candidates) { $0.missingShare(in: names) }
    }

    private func first(of candidates: [Candidate], by measure: (Candidate) -> Int) -> Candidate? {
        candidates.enumerated().min { (measure($0.element), $0.offset) < (measure($1.element), $1.offset) }?.element
    }
}
