import BallerArtifact
import BallerServing

/// The builds up to the served artifact.
func buildRoutes() -> [ArtifactRoute] { [buildList] }

private struct BuildParameters: PagedParameters {
    let page = Parameter.page
    let perPage = Parameter.perPage
}

private let buildList = ArtifactRoute.api(
    "/builds",
    "The builds up to the served artifact, passed and refused, the newest first: their checks, and the records of each source.",
    BuildParameters.self,
    isOfSwaps: true,
    .object([
        .member("items", .about({ try BuildListPage($0).builds }, BuildLog.answer)),
        .value("total") { $0.reading.snapshot.builds.builds.count },
        .value("page") { try $0.page },
        .value("per_page") { try $0.perPage },
        .value("pages") { try BuildListPage($0).pages },
        .value("next") { try BuildListPage($0).next },
    ])
)

/// The builds that a request asks for.
private struct BuildListPage {
    let builds: [BuildSummary]
    let pages: Int
    let next: String?

    init(_ request: ArtifactRequest<BuildParameters>) throws {
        let all = request.reading.snapshot.builds.builds
        let (page, length) = (try request.page, try request.perPage)
        builds = Array(all.dropFirst((page - 1) * length).prefix(length))
        pages = (all.count + length - 1) / length
        next = page * length < all.count ? request.reading.goesOn(["page": String(page + 1)]) : nil
    }
}
