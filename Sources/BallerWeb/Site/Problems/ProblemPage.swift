import HTTPTypes

/// A problem as a page.
func problemPage(_ problem: Problem) -> Page {
    let heading =
        switch problem.status.code {
        case 404: "Nothing here"
        case 400: "That address does not work"
        case 503, 504: "Back in a moment"
        default: problem.kind.title
        }
    return Page(
        heading,
        problem.detail,
        nil,
        crumbs: [Run("Error \(problem.status.code)")],
        [
            WordsBlock("reason", .lead, [Run(problem.detail)]),
            problem.allowed.map { WordsBlock("allowed", .plain, [Run("Allowed: \($0).")]) },
            LinksBlock(
                "elsewhere",
                nil,
                [
                    PageLink(text: "Home", link: SitePath.home), PageLink(text: "Players", link: SitePath.players),
                    PageLink(text: "Teams", link: SitePath.teams), PageLink(text: "Seasons", link: SitePath.seasons),
                ]
            ),
        ]
    )
}
