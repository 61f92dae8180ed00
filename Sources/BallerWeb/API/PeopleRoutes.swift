import BallerServing

func peopleRoutes() -> [ArtifactRoute] {
    [coaches, coach, referees, referee, refereeGames, executives, executive, hallOfFame]
}

private let coaches = ArtifactRoute.api(
    "/coaches",
    "Coaches by name, with their records as pages print them.",
    .list("coaches", of: RouteRows("coaches").with(["coach": .null]), from: "bref.coaches")
)

private let coach = ArtifactRoute.api(
    "/coaches/{coach}",
    "A coach: who it is, his seasons, and what he won.",
    CoachParameters.self,
    .object([
        .columns(of: RouteRows("coaches").orNotFound { "There is no coach “\(try $0.coach)”." }.without(["seasons"])),
        .rows("seasons", of: "coach_seasons"),
        .rows("awards", of: "coach_awards"),
    ])
)

private let referees = ArtifactRoute.api(
    "/referees",
    "Officials by name, with the games here that they called.",
    .list("referees", of: RouteRows("referees").with(["referee": .null]), from: "dim_referees")
)

private func found<Parameters: RefereeNaming>() -> RouteRows<Parameters> {
    RouteRows("referees").orNotFound { "There is no official “\(try $0.referee)”." }
}

private protocol RefereeNaming: RouteParameters {
    var referee: Parameter<String> { get }
}

extension RefereeParameters: RefereeNaming {}
extension RefereeGameParameters: RefereeNaming {}

private let referee = ArtifactRoute.api(
    "/referees/{referee}",
    "An official: who it is, and his seasons as pages print them.",
    RefereeParameters.self,
    .object([.columns(of: found()), .rows("seasons", of: "referee_seasons")])
)

private struct RefereeGameParameters: PagedParameters {
    let referee = Parameter.referee
    let season = Parameter.season("Only of this season.").optional
    let page = Parameter.page
    let perPage = Parameter.perPage
}

private let refereeGames = ArtifactRoute.api(
    "/referees/{referee}/games",
    "The games that an official called, newest first.",
    RefereeGameParameters.self,
    .page("referee_games", from: "bridge_game_referees", [.columns(of: found().only(["referee_id", "referee_name"]))])
)

private let executives = ArtifactRoute.api(
    "/executives",
    "Executives by name, with their records as pages print them.",
    .list("executives", of: RouteRows("executives").with(["executive": .null]), from: "bref.executive_register")
)

private let executive = ArtifactRoute.api(
    "/executives/{executive}",
    "An executive: who it is, and his seasons.",
    ExecutiveParameters.self,
    .object([
        .columns(
            of: RouteRows("executives").orNotFound { "There is no executive “\(try $0.executive)”." }
                .without(["seasons"])
        ),
        .rows("seasons", of: "executive_seasons"),
    ])
)

private struct HallParameters: RouteParameters {
    let year = Parameter.integer("induction_year", 1959...2199, "Only of this year.").optional
}

private let hallOfFame = ArtifactRoute.api(
    "/hall-of-fame",
    "The members of the Hall of Fame, newest first.",
    HallParameters.self,
    .list("members", of: "hall_of_fame", from: "bref.hall_of_fame")
)
