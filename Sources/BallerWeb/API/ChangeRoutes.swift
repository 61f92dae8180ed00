import BallerCore
import BallerServing
import Foundation

/// What changed from artifact to artifact.
func changeRoutes() -> [ArtifactRoute] { [changeList, oneSwap] }

private struct ChangeParameters: PagedParameters {
    let since = Parameter<String>.text(
        "since",
        .buildOrMoment,
        "Only what changed since: the build id of the artifact that you know, or a time; then sum has all of it together."
    ).optional
    let player = Parameter.player("player", "Only what is about the player.").optional
    let team = Parameter.team("Only what is about the team.").optional
    let game = Parameter.game.optional
    let page = Parameter.page
    let perPage = Parameter.perPage
}

private let changeList = ArtifactRoute.api(
    "/changes",
    "What changed at every swap of the served artifact, the newest first; with since all of it together.",
    ChangeParameters.self,
    isOfSwaps: true,
    .about(
        { try ChangePage($0) },
        .object(
            [.value("since") { $0.since }, .value("is_compared") { $0.sum.isCompared }]
                + ListSlice.members(of: { $0.swaps }, .object(Swap.outline))
                + [.member("sum", ChangePage.sum)]
        )
    )
)

private struct SwapParameters: RouteParameters {
    let swap = Parameter.integer("swap", 1...Int(Int32.max), "The number of the swap, as /changes gives it.")
}

private let oneSwap = ArtifactRoute.api(
    "/changes/{swap}",
    "One swap of the served artifact, with the games, players and cells that it changed.",
    SwapParameters.self,
    isOfSwaps: true,
    .about(
        { request in
            let number = try request.swap
            guard let swap = request.reading.snapshot.swaps.swap(number) else {
                throw Problem.notFound("There is no record of a swap \(number) that led to the served artifact.")
            }
            return swap
        },
        Swap.whole
    )
)

/// The swaps that a request asks for.
private struct ChangePage {
    let since: String?
    let swaps: ListSlice<Swap>
    let sum: SwapSum

    init(_ request: ArtifactRequest<ChangeParameters>) throws {
        since = try request.since
        let game = try request.game.map { Int($0.rawValue) }
        let filter = ChangeFilter(
            player: try request.player.map { Int($0.id.rawValue) },
            team: try request.team.map { Int($0.id.rawValue) },
            game: game
        )
        let log = request.reading.snapshot.swaps
        let all = try since.map { try Self.swaps(since: $0, log) } ?? log.swaps
        let found = all.filter { filter.includes($0) }
        // A game may be gone, which is just what changed.
        if let game, found.isEmpty, try request.rows("game").isEmpty {
            throw Problem.badParameter("game", "There is no game \(game).", allowed: ParameterKind.game.allowed)
        }
        swaps = try ListSlice(found, request)
        sum = SwapSum(of: all.count, in: log, filter)
    }

    /// `null` unless the request says since when.
    static let sum = Answer<ChangePage>(.nullable(SwapSum.answer.shape)) { page, json in
        guard page.since != nil else { return json.null() }
        try SwapSum.answer.write(page.sum, to: &json)
    }

    private static func swaps(since text: String, _ log: SwapLog) throws(Problem) -> [Swap] {
        let moment = ParameterKind.moment(text)
        if let found = moment.map({ log.since(moment: $0) }) ?? log.since(artifact: text) { return found }
        var problem = Problem(
            .changesUnknown,
            "What changed since \(text) is not known any more, or never was; read anew what you need."
        )
        problem.parameter = "since"
        let builds = "a build id among \(log.known.prefix(20).joined(separator: ", "))"
        problem.allowed = builds + (log.knownFrom.map { ", or a time from \($0.formatted(.iso8601)) on" } ?? "")
        throw problem
    }
}
