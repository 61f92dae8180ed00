extension SectionBlock {
    /// What is wrong with what a form sent, beside the form: `name` calls its fields as the form does.
    static func wrong(_ problem: Problem, name: (String) -> String = { $0.inWords }) -> [(any Block)?] {
        let detail = problem.parameter.map { "\(name($0)): \(problem.detail)" } ?? problem.detail
        return [
            WordsBlock("wrong", .lead, [Run(detail)]),
            problem.allowed.map { WordsBlock("allowed", .plain, [Run("Allowed: \($0).")]) },
            problem.restart.map { WordsBlock.more("restart", [PageLink(text: "Begin again", link: $0)]) },
            SectionBlock.candidates(of: problem),
        ]
    }
}
