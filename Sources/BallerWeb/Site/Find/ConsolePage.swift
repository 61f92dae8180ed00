import BallerCore
import BallerServing

/// The console: a statement of the visitor's own, its rows, and what there is to ask.
struct ConsolePage {
    let text: String
    let access: ConsoleAccess
    /// Whether the server has a program that runs statements.
    let isThere: Bool
    let limits: ConsoleLimits
    let tables: [Record]
    let directory: Directory

    /// Before anything is asked.
    func empty() -> Page { page([]) }

    func with(_ result: StatementResult) -> Page {
        page([
            WordsBlock("count", .note, [Run(result.count)]),
            result.table("answer", "Rows of the answer", directory),
            WordsBlock.more(
                "files",
                ["csv", "ndjson", "parquet"].map { PageLink(text: $0.uppercased(), link: address(form: $0)) }
            ),
        ])
    }

    func wrong(_ problem: Problem) -> Page {
        var page = page([WordsBlock("wrong", .lead, [Run(problem.detail)])])
        page.problem = problem
        return page
    }

    private func address(form: String) -> String { "/api/v1/sql?q=\(text.percentEncoded)&format=\(form)" }

    private func page(_ answer: [(any Block)?]) -> Page {
        Page(
            "SQL console",
            "One SELECT of your own over all tables.",
            .find,
            crumbs: [Run("Find", link: SitePath.find)],
            gate + answer + [
                SectionBlock(
                    "tables",
                    "What there is to ask",
                    [examples, TableBlock("tables-list", schema, style: "prose")]
                )
            ]
        )
    }

    /// The form, or why there is none.
    private var gate: [any Block] {
        switch access {
        case .nobody: return [WordsBlock("off", .lead, ["The console is off on this server."])]
        case .key:
            return [
                WordsBlock(
                    "off",
                    .lead,
                    [
                        "The console of this server asks for a key, which a page cannot send. Programs send it as a bearer token to ",
                        Run("/api/v1/sql", link: "/api/docs"), ".",
                    ]
                )
            ]
        case .everybody where !isThere:
            return [WordsBlock("off", .lead, ["This server answers no statements."]), CodeBlock("statement", text)]
        case .everybody:
            return [
                WordsBlock(
                    "limits",
                    .note,
                    [
                        Run(
                            "One SELECT at a time, stopped after \(limits.milliseconds / 1000) seconds or with \(limits.memoryBytes >> 20) MB of memory. This page shows \(StatementPages.mostRows) rows; files have up to \(limits.rows.grouped)."
                        )
                    ]
                ),
                FormBlock(
                    id: "statement",
                    action: SitePath.sql,
                    fields: [.area("q", "SELECT", text.isEmpty ? Self.example : text)],
                    button: "Run"
                ),
            ]
        }
    }

    private static let example = """
        SELECT player_name, count(*) AS games, sum(points) AS points
        FROM fact_player_gamelogs
        JOIN dim_players USING (player_id)
        WHERE season_type = 'REGULAR'
        GROUP BY player_name
        ORDER BY points DESC
        LIMIT 20
        """

    private var examples: WordsBlock {
        WordsBlock(
            "examples",
            .plain,
            [
                "Tables begin with fact_, agg_, dim_ and bridge_; what pages print is in bref. The ",
                Run("library", link: SitePath.queries), " has statements to begin with, and the ",
                Run("glossary", link: SitePath.glossary), " says what columns mean.",
            ]
        )
    }

    private var schema: Table<Record> {
        Table(
            "Tables and views",
            [
                .text("Table") { row in .text(row["relation"].text, link: row["relation"].text.map(SitePath.table)) },
                Column(.words("Rows")) { row in
                    row["is_view"].flag == true ? .missing(.notApplicable) : .count(row["row_count"].integer)
                },
                .text("One row") { .text($0["about"].text) },
            ],
            rows: tables
        )
    }
}
