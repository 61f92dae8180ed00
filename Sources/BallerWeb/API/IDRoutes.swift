import BallerServing

func idRoutes() -> [ArtifactRoute] { [anyID, idOfScheme] }

private struct IDParameters: RouteParameters {
    let id = Parameter<String>.id
}

private struct SchemeParameters: RouteParameters {
    let scheme = Parameter.text(
        "scheme",
        .choice(["baller", "bref", "nba", "number", "slug", "name", "box_scores"]),
        "Whose id it is."
    )
    let id = Parameter<String>.id
}

extension Parameter where Value == String {
    fileprivate static let id = text(
        "id",
        .text(1...100),
        "An id of a player, team, game, season, coach, official or executive."
    )
    .example("2026")
}

private let anyID = ArtifactRoute.api(
    "/ids/{id}",
    "What an id names, whichever source it is of; all that it may name.",
    IDParameters.self,
    .object([
        .value("id") { try $0.id },
        .rows(
            "items",
            of: RouteRows("ids").with(["scheme": .null]).orNotFound { "Nothing has the id “\(try $0.id)”." }
        ),
    ])
)

private let idOfScheme = ArtifactRoute.api(
    "/ids/{scheme}/{id}",
    "What an id of a source names.",
    SchemeParameters.self,
    .object([
        .value("scheme") { try $0.scheme },
        .value("id") { try $0.id },
        .rows("items", of: RouteRows("ids").orNotFound { "Nothing has the \(try $0.scheme) id “\(try $0.id)”." }),
    ])
)
