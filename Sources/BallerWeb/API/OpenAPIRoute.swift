import BallerSQL
import BallerServing

/// The description of routes for programs, and of operations that no artifact route has.
func openAPIRoute(_ routes: [ArtifactRoute], _ more: [DescribedOperation], _ columns: ColumnDictionary) -> ArtifactRoute
{
    let shape = AnswerShape.object([.named("openapi", .value(.text), isAlways: true), .others(.any)])
    func route(_ described: [DescribedOperation]) -> ArtifactRoute {
        .api(
            "/openapi.json",
            "This API, described for programs: OpenAPI 3.1.",
            RouteAnswer<NoParameters>(shape) { request, json in
                try OpenAPIDocument(operations: described, columns: columns).write(request.reading, to: &json)
            }
        )
    }
    return route(routes.map { DescribedOperation($0) } + more + [DescribedOperation(route([]))])
}
