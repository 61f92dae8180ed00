import BallerCore
import BallerServing
import HTTPTypes

/// A problem as a page: what is wrong, what may be meant, and a way to search for it.
func problemPage(_ problem: Problem, path: String) -> Page {
    let heading =
        switch problem.status.code {
        case 300: "Which one?"
        case 404: "Nothing here"
        case 400: "That address does not work"
        case 503, 504: "Back in a moment"
        default: problem.kind.title
        }
    let isOfName = problem.status.code == 404 || problem.status.code == 300
    let words = isOfName ? path.searchedWords : ""
    return Page(
        heading,
        problem.detail,
        nil,
        crumbs: [Run(problem.status.code == 300 ? "Several" : "Error \(problem.status.code)")],
        [
            WordsBlock("reason", .lead, [Run(problem.detail)]),
            problem.allowed.map { WordsBlock("allowed", .plain, [Run("Allowed: \($0).")]) },
            problem.restart.map { WordsBlock.more("restart", [PageLink(text: "Begin again", link: $0)]) },
            SectionBlock.candidates(of: problem),
            FormBlock(
                id: "again",
                action: SitePath.search,
                fields: [.search("q", "Search for", words)],
                button: "Search"
            ),
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

extension String {
    /// What somebody wanted who asked for a path, in the words of a search: `lebron jmaes` of `/players/lebron-jmaes/splits/2024`.
    fileprivate var searchedWords: String {
        let parts = split(separator: "/")
        guard let part = parts.count > 1 ? parts[1] : parts.first, let words = part.percentDecoded else { return "" }
        return String(words.replacing("-", with: " ").prefix(80))
    }
}
