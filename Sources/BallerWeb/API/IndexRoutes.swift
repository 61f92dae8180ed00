import BallerServing

/// The routes that tell what there is: of the API itself and of the artifact.
func indexRoutes(_ routes: [ArtifactRoute]) -> [ArtifactRoute] {
    let artifact = ArtifactRoute.api(
        "/artifact",
        "What is being served: build, sources, tables, the day of the newest game."
    ) { request, json in
        json.object { json in request.reading.snapshot.writeSummary(to: &json) }
    }
    let listed = routes + [artifact]
    let index = ArtifactRoute.api("", "The routes of the API.") { request, json in
        json.object { json in
            json.member("version", 1)
            json.member("artifact", request.reading.snapshot.name)
            json.member("data_as_of", request.reading.snapshot.directory.dataAsOf)
            json.key("routes")
            json.array { json in
                for route in listed { json.describe(route) }
            }
        }
    }
    return [index, artifact]
}

extension JSONWriter {
    fileprivate mutating func describe(_ route: ArtifactRoute) {
        object { json in
            json.member("path", route.path)
            json.member("about", route.about)
            json.key("parameters")
            json.array { json in
                for parameter in route.parameters {
                    json.object { json in
                        json.member("name", parameter.name)
                        json.member("in", route.isInPath(parameter) ? "path" : "query")
                        json.member("about", parameter.about)
                        json.member("allowed", parameter.kind.allowed)
                    }
                }
            }
        }
    }
}
