import BallerServing

func placeRoutes() -> [ArtifactRoute] { [colleges, college, birthplaces, birthplace, arenas, arena] }

private let colleges = ArtifactRoute.api(
    "/colleges",
    "Colleges by name, with how many players each sent.",
    .rows(RouteRows("colleges").with(["college": .null]))
)

private let college = ArtifactRoute.api(
    "/colleges/{college}",
    "A college and its players, who played most first.",
    CollegeParameters.self,
    .object([
        .columns(of: RouteRows("colleges").orNotFound { "No player is known to be of a college “\(try $0.college)”." }),
        .rows("items", of: "college_players"),
    ])
)

private let birthplaces = ArtifactRoute.api(
    "/birthplaces",
    "The countries in which players were born, as far as rosters tell it, most players first.",
    .rows(RouteRows("birthplaces").with(["birth_country": .null]))
)

private struct BirthplaceParameters: PagedParameters {
    let country = Parameter.birthCountry
    let page = Parameter.page
    let perPage = Parameter.perPage
}

private let birthplace = ArtifactRoute.api(
    "/birthplaces/{birth_country}",
    "A country and the players who were born there, who played most first.",
    BirthplaceParameters.self,
    .page(
        "birthplace_players",
        [
            .columns(
                of: RouteRows("birthplaces")
                    .orNotFound { "No player is known to be born in a country “\(try $0.country)”." }
            )
        ]
    )
)

private let arenas = ArtifactRoute.api(
    "/arenas",
    "Arenas by name, with the teams at home in them.",
    .rows(RouteRows("arenas").with(["arena": .null]))
)

private struct ArenaParameters: RouteParameters {
    let arena = Parameter.text(
        "arena",
        .text(1...100),
        "The name of the arena, as /arenas has it, in upper or lower case."
    )
    .example("Madison Square Garden")
}

private let arena = ArtifactRoute.api(
    "/arenas/{arena}",
    "An arena.",
    ArenaParameters.self,
    .first(RouteRows("arenas").orNotFound { "There is no arena “\(try $0.arena)”." })
)
