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
    .about(
        { try ListSlice($0.reading.snapshot.builds.builds, $0) },
        .object(ListSlice.members(of: { $0 }, BuildLog.answer))
    )
)
