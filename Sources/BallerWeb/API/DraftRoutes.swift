import BallerCore
import BallerServing

func draftRoutes() -> [ArtifactRoute] { [drafts, draft, combine] }

private struct DraftListParameters: RouteParameters {
    let league = Parameter<String>.draftLeague
}

private let drafts = ArtifactRoute.api(
    "/drafts",
    "The drafts, newest first.",
    DraftListParameters.self,
    .rows(RouteRows("drafts").with(["draft_year": .null]))
)

private struct DraftParameters: DraftNaming {
    let year = Parameter.draftYear
    let league = Parameter<String>.draftLeague
    let team = Parameter.team("Only of this team.").optional
    let round = Parameter.integer("round_number", 1...25, "Only of this round.").optional
    let college = Parameter.text("college", .text(1...80), "Only who went to this college.").optional
}

private let draft = ArtifactRoute.api(
    "/drafts/{draft_year}",
    "The picks of a draft, with what the picked became.",
    DraftParameters.self,
    .object([
        .value("draft_year") { try $0.year },
        .rows("drafts", of: RouteRows("drafts").checked(isThere)),
        .rows("picks", of: "draft_picks"),
        .availability(of: "fact_draft_picks"),
    ])
)

/// 404 with the drafts that there are.
func isThere<Parameters: DraftNaming>(_ request: ArtifactRequest<Parameters>, _ drafts: QueryRows) throws {
    guard drafts.isEmpty else { return }
    let all = try request.rows("drafts", ["draft_year": .null])
    guard let last = try all.integer("draft_year"), let first = try all.suffix(1).integer("draft_year") else {
        throw Problem.notFound("There is no draft.")
    }
    throw Problem.notFound("There is no draft of \(try request.year); those from \(first) to \(last) are here.")
}

private struct CombineParameters: RouteParameters {
    let year = Parameter.draftYear
}

private let combine = ArtifactRoute.api(
    "/drafts/{draft_year}/combine",
    "What the combine before a draft measured.",
    CombineParameters.self,
    .list("players", of: "draft_combine", from: "fact_draft_combine", [.value("draft_year") { try $0.year }])
)
