import HTTPTypes

/// A problem as a page.
struct ProblemView {
    let status: Int
    let heading: String
    let detail: String
    /// What may stand where something wrong stood.
    let allowed: String?

    init(_ problem: Problem) {
        status = problem.status.code
        heading =
            switch problem.status.code {
            case 404: "Nothing here"
            case 400: "That address does not work"
            case 503, 504: "Back in a moment"
            default: problem.status.reasonPhrase
            }
        detail = problem.detail
        allowed = problem.allowed
    }

    var page: Page {
        Page(title: heading, description: detail, section: nil, template: "problem", content: self)
    }
}
