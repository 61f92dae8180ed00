import BallerCore
import BallerServing

/// Pairs that may be one person, each with the evidence and a form that decides it.
struct IdentityPage {
    static let fields = ["bref_player_id", "nba_player_id", "reason"]
    private static let most = 50

    let canDecide: Bool
    let pairs: [Record]

    var page: Page {
        Page(
            "Who may be one person",
            "Pairs that the build keeps apart because nothing decides them.",
            nil,
            crumbs: [Run("Operation", link: SitePath.admin)],
            [WordsBlock("about", .lead, [Run(about)]), TableBlock("pairs", table, style: "prose")]
                + (canDecide ? pairs.prefix(Self.most).map(form) : [])
        )
    }

    private var about: String {
        if pairs.isEmpty { return "The build left nobody undecided." }
        return canDecide
            ? "A decision is written into reference/player_overrides.csv of the raw folder with its reason, and the next build follows it."
            : "This server knows no raw folder (--raw): decisions go into reference/player_overrides.csv there."
    }

    private func form(_ pair: Record) -> (any Block)? {
        guard let player = pair["bref_player_id"].text, let number = pair["nba_player_id"].integer else { return nil }
        let names =
            "\(pair["player_name"].text ?? player) (\(player)) and \(pair["nba_player_name"].text ?? "") (\(number))"
        return SectionBlock(
            "pair-\(player)-\(number)",
            names,
            isPart: true,
            [
                ActionForm(
                    id: "decide-\(player)-\(number)",
                    action: SitePath.adminIdentity,
                    hidden: [("bref_player_id", player), ("nba_player_id", String(number))],
                    fields: [ActionForm.Field(kind: .text, name: "reason", label: "How that is known")],
                    buttons: [
                        ActionForm.Button(text: "One person", choice: "same"),
                        ActionForm.Button(text: "Two people", choice: "other"),
                    ]
                )
            ]
        )
    }

    private var table: Table<Record> {
        Table(
            "Pairs, those with most equal lines first",
            [
                .text("Basketball-Reference") {
                    .text("\($0["player_name"].text ?? "") (\($0["bref_player_id"].text ?? ""))")
                },
                .text("NBA") { .text("\($0["nba_player_name"].text ?? "") (\($0["nba_player_id"].integer ?? 0))") },
                .count("Equal lines", of: "equal_lines"), .count("Lines of pages", of: "page_lines"),
                .count("Lines of logs", of: "log_lines"), .text("Births", of: "births"), .text("Teams", of: "teams"),
            ],
            rows: pairs
        )
    }
}
