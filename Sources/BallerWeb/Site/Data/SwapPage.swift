import BallerCore
import BallerServing

/// One swap: the games, players, cells, tables and checks that it changed.
enum SwapPage {
    struct Parameters: RouteParameters {
        let swap = Parameter.integer(
            "swap",
            1...Int(Int32.max),
            "The number of the swap, as the list of changes gives it."
        )
    }

    static let route = SiteRoute(
        path: "/data/changes/{swap}",
        about: "What one swap changed.",
        Parameters.self,
        isOfSwaps: true
    ) { request in
        let number = try request.swap
        guard let swap = request.reading.snapshot.swaps.swap(number) else {
            throw Problem.notFound("There is no record of a swap \(number) that led to the served artifact.")
        }
        let details = try swap.details()
        return Page(
            "Change \(number)",
            swap.headline,
            .data,
            crumbs: [Run("Data", link: SitePath.data), Run("Changes", link: SitePath.changes)],
            [
                WordsBlock("about", .lead, [Run("\(swap.headline).")]),
                FactsBlock(
                    "facts",
                    [
                        Fact(name: "When", value: swap.at.shortUTC), Fact(name: "Artifact", value: swap.artifact),
                        Fact(name: "Before", value: swap.previous ?? ""),
                    ]
                ),
            ] + (details.map(sections) ?? [WordsBlock.empty("none", why(swap))])
        )
    }

    private static func why(_ swap: Swap) -> String {
        swap.previous == nil
            ? "It is the first artifact that was served." : "It was not compared with the one before."
    }

    private static func sections(_ details: SwapDetails) -> [(any Block)?] {
        let blocks: [(any Block)?] = [
            SectionBlock("games", "Games", games(details), note: left(details.games.count, of: details.gameCount)),
            SectionBlock(
                "corrections",
                "Corrected",
                corrections(details),
                style: "prose",
                note: left(details.corrections.count, of: details.correctionCount)
            ),
            SectionBlock(
                "players",
                "Players",
                players(details),
                note: left(details.players.count, of: details.playerCount)
            ),
            SectionBlock("checks", "Checks", checks(details)),
            SectionBlock("tables", "Tables", tables(details)),
        ]
        return blocks.contains { $0 != nil } ? blocks : [WordsBlock.empty("none", "Both artifacts say the same.")]
    }

    private static func left(_ shown: Int, of total: Int) -> String? {
        shown < total ? "The first \(shown.grouped) of \(total.grouped)." : nil
    }

    private static func games(_ details: SwapDetails) -> Table<SwapDetails.Game> {
        Table(
            "Games that came, changed or went",
            [
                .text("Day") { .text($0.date, link: $0.change == "removed" ? nil : "/games/\($0.id)") },
                .text("Game") { .text("\($0.away ?? "?") at \($0.home ?? "?")") },
                Column(.words("Score"), .text) { .record($0.awayPoints, $0.homePoints) },
                .text("What happened") { .text($0.change) },
            ],
            rows: details.games
        )
    }

    /// The first so many of the rows that have other values than before.
    static func corrections(_ details: SwapDetails, first: Int = .max) -> Table<SwapDetails.Correction> {
        Table(
            "Rows with other values than before",
            [
                .text("Row") { .text($0.key, link: RowKey($0.key).page) },
                .text("Table") { .text($0.relation, link: SitePath.table($0.relation)) },
                .text("Before and after") { row in
                    .text(
                        row.cells.map { "\($0.column): \($0.before ?? "unknown") → \($0.after ?? "unknown")" }.joined(
                            separator: ", "
                        )
                    )
                },
            ],
            rows: Array(details.corrections.prefix(first))
        )
    }

    private static func players(_ details: SwapDetails) -> Table<SwapDetails.Player> {
        Table(
            "Players with other lines",
            [
                .text("Player") { player in
                    .text(player.name, link: player.change == "removed" ? nil : player.slug.map(SitePath.player))
                },
                .text("What happened") { $0.change.map { .text($0) } ?? .missing(.notApplicable) },
                Column(.words("Lines added")) { .count($0.linesAdded) },
                Column(.words("Changed")) { .count($0.linesChanged) },
                Column(.words("Removed")) { .count($0.linesRemoved) },
            ],
            rows: details.players
        )
    }

    private static func checks(_ details: SwapDetails) -> Table<SwapDetails.Check> {
        Table(
            "Checks that find otherwise",
            [
                .text("Check") { .text($0.name, link: SitePath.quality) },
                Column(.words("New")) { .count($0.new) }, Column(.words("Fixed")) { .count($0.fixed) },
            ],
            rows: details.checks
        )
    }

    private static func tables(_ details: SwapDetails) -> Table<SwapDetails.Table> {
        Table(
            "Tables that differ",
            [
                .text("Table") { .text($0.relation) },
                Column(.words("Rows before")) { .count($0.before) }, Column(.words("After")) { .count($0.after) },
                Column(.words("Added")) { .count($0.added) }, Column(.words("Changed")) { .count($0.changed) },
                Column(.words("Removed")) { .count($0.removed) },
            ],
            rows: details.tables
        )
    }
}
