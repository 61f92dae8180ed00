import BallerSQL
import BallerServing

/// The routes that tell what there is: of the API itself and of the artifact.
///
/// `more` are operations beside the routes, for the description.
func indexRoutes(_ routes: [ArtifactRoute], _ more: [DescribedOperation], _ columns: ColumnDictionary)
    -> [ArtifactRoute]
{
    let artifact = ArtifactRoute.api(
        "/artifact",
        "What is being served: build, sources, tables, the day of the newest game.",
        .about({ $0.reading.snapshot }, Snapshot.summary)
    )
    let listed = routes + [artifact, openAPIRoute(routes + [artifact], more, columns)]
    let index = ArtifactRoute.api(
        "",
        "The routes of the API.",
        .object([
            .value("version") { _ in 1 },
            .value("artifact") { $0.reading.snapshot.name },
            .value("data_as_of") { $0.directory.dataAsOf },
            .array("routes", of: { _ in listed }, route),
        ])
    )
    return [index] + listed.dropFirst(routes.count)
}

private let route = Answer<ArtifactRoute>.object([
    .value("path") { $0.path },
    .value("about") { $0.about },
    .array("parameters", of: { route in route.parameters.map { ($0, route.isInPath($0)) } }, parameter),
])

private let parameter = Answer<(ParameterDeclaration, isInPath: Bool)>.object([
    .value("name") { $0.0.name },
    .value("in") { $0.isInPath ? "path" : "query" },
    .value("about") { $0.0.about },
    .value("allowed") { $0.0.kind.allowed },
])
