import BallerServing

extension SectionBlock {
    /// Who may be meant, each with the address of what was asked for; `nil` where nobody may.
    static func candidates(of problem: Problem) -> SectionBlock? {
        SectionBlock(
            "candidates",
            problem.kind == .ambiguous ? "All of that name" : "Did you mean",
            Table(
                "What may be meant",
                [
                    .text("Name") { .text($0.found.name, link: $0.address) },
                    .text("Position") { .text($0.found.position) },
                    .text("Seasons") { .text(StatFormat.years($0.found.firstSeason, $0.found.lastSeason)) },
                ],
                rows: problem.candidates
            )
        )
    }
}
