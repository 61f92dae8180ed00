import BallerCore
import BallerServing
import HTTPTypes

/// Runs of wins or losses of teams.
enum TeamStreaksPage {
    private static let most = 50

    struct Parameters: RouteParameters {
        let won = Parameter.flag("won", "Runs of wins, or of losses.", default: true)
        let team = Parameter.team("Only of this team.").optional
        let season = Parameter.season("Only in this season.").optional
        let seasonType = Parameter.seasonType
    }

    static let route = SiteRoute(
        form: SitePath.teamStreaks,
        about: "Runs of wins and losses of teams.",
        Parameters.declarations
    ) { request in
        do {
            let reading = try request.read()
            // Both leagues of a year that had two; those of the other are left out behind the query.
            let more: QueryArguments = [
                "league": .text("ALL"), "is_won": reading.arguments["won"] ?? .boolean(true),
                "limit": .integer(Int64(2 * most)),
            ]
            let season = reading.arguments["season"]?.textValue.flatMap { SeasonID($0) }
            let rows = try reading.rows("team_streaks", more).records()
                .filter { $0["games"].integer ?? 0 > 1 && (season == nil || $0.season == season) }.prefix(most)
            return page(
                request,
                [
                    rows.isEmpty
                        ? WordsBlock.empty("none", "There is no run of two such games here.")
                        : WordsBlock(
                            "count",
                            .note,
                            [Run(rows.count == most ? "The \(most) longest." : "\(rows.count) in all.")]
                        ),
                    RecordTable("found", "Longest runs", columns, Array(rows)),
                ]
            )
        } catch let problem as Problem where problem.status.code < 500 {
            return page(request, SectionBlock.wrong(problem), problem)
        }
    }

    private static func page(_ request: FormRequest, _ result: [(any Block)?], _ problem: Problem? = nil) -> Page {
        var page = Page(
            "Team streaks",
            "The longest runs of games that teams won, or lost, in one season.",
            .find,
            crumbs: [Run("Find", link: SitePath.find)],
            [
                WordsBlock("about", .lead, ["Games of one season that a team won, or lost, one after the other."]),
                FormBlock(
                    id: "form",
                    action: SitePath.teamStreaks,
                    fields: [
                        .choice("won", "Of", [("", "Wins"), ("false", "Losses")], chosen: request["won"]),
                        .text("team", "Team", request["team"]), .season(request), .seasonType(request),
                    ],
                    button: "Find"
                ),
            ] + result
        )
        page.problem = problem
        return page
    }

    private static let columns: [RecordColumn] = [
        "team_name", "season_year", RecordColumn("games", "Games", isStrong: true),
        RecordColumn("first_game_date", "From"), RecordColumn("last_game_date", "To"),
        RecordColumn("is_complete", "Complete"),
    ]
}
