import BallerServing

func officeRoutes() -> [ArtifactRoute] { [transactions, injuries, salaries, contracts] }

private struct TransactionParameters: PagedParameters {
    let season = Parameter.season("Only of this season.").optional
    let team = Parameter.team("Only of this team.").optional
    let player = Parameter.player("player", "Only of this player.").optional
    let from = Parameter.day("from", "Not before this day.").optional
    let to = Parameter.day("to", "Not after this day.").optional
    let page = Parameter.page
    let perPage = Parameter.perPage
}

private let transactions = ArtifactRoute.api(
    "/transactions",
    "What pages tell of trades, signings and waivers, newest first.",
    TransactionParameters.self,
    .page("transactions", from: "bref.transactions")
)

private struct InjuryParameters: RouteParameters {
    let team = Parameter.team("Only of this team.").optional
    let player = Parameter.player("player", "Only of this player.").optional
}

private let injuries = ArtifactRoute.api(
    "/injuries",
    "Who was hurt when the injury report was read, newest first.",
    InjuryParameters.self,
    .list("injuries", of: "injuries", from: "bref.injuries")
)

private struct PayParameters: PagedParameters {
    let season = Parameter.season("Only of this season.").optional
    let team = Parameter.team("Only of this team.").optional
    let player = Parameter.player("player", "Only of this player.").optional
    let page = Parameter.page
    let perPage = Parameter.perPage
}

private let salaries = ArtifactRoute.api(
    "/salaries",
    "What players were paid, newest season and most first, as pages print it.",
    PayParameters.self,
    .page("salaries", from: "bref.salaries")
)

private struct ContractParameters: PagedParameters {
    let seasonYear = Parameter.integer("season_year", 1947...2199, "Only of this season, which may be one to come.")
        .optional
    let team = Parameter.team("Only of this team.").optional
    let player = Parameter.player("player", "Only of this player.").optional
    let page = Parameter.page
    let perPage = Parameter.perPage
}

private let contracts = ArtifactRoute.api(
    "/contracts",
    "What players will be paid, season by season, as pages of contracts print it.",
    ContractParameters.self,
    .page("contracts", from: "bref.contracts")
)
