import BallerSQL
import BallerServing

/// The description of routes for programs.
func openAPIRoute(_ routes: [ArtifactRoute], _ columns: ColumnDictionary) -> ArtifactRoute {
    let shape = AnswerShape.object([.named("openapi", .value(.text), isAlways: true), .others(.any)])
    func route(_ described: [ArtifactRoute]) -> ArtifactRoute {
        .api(
            "/openapi.json",
            "This API, described for programs: OpenAPI 3.1.",
            RouteAnswer<NoParameters>(shape) { request, json in
                try OpenAPIDocument(routes: described, columns: columns).write(request.reading, to: &json)
            }
        )
    }
    return route(routes + [route([])])
}
