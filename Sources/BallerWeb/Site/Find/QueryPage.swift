import BallerCore
import BallerServing

/// A question of the library: its parameters, its answer, and the SQL that finds it.
struct QueryPage {
    let query: LibraryQuery
    /// What the form was filled in with.
    let given: [String: String]
    let directory: Directory

    func with(_ result: StatementResult) -> Page {
        page([
            result.isEmpty
                ? WordsBlock.empty("none", "Nothing here answers the question.")
                : WordsBlock("count", .note, [Run(result.count)]),
            result.table("answer", query.title, directory),
            WordsBlock.more(
                "files",
                ["csv", "ndjson", "parquet"].map { PageLink(text: $0.uppercased(), link: address(form: $0)) }
                    + [PageLink(text: "JSON", link: address(form: nil))]
            ),
        ])
    }

    /// The same where this server runs no statements.
    func without() -> Page {
        page([WordsBlock("off", .lead, ["This server answers no statements, so that only the question can be shown."])])
    }

    func wrong(_ problem: Problem) -> Page {
        var page = page([
            WordsBlock("wrong", .lead, [Run(problem.detail)]),
            problem.allowed.map { WordsBlock("allowed", .plain, [Run("Allowed: \($0).")]) },
        ])
        page.problem = problem
        return page
    }

    private func page(_ answer: [(any Block)?]) -> Page {
        Page(
            query.title,
            query.about,
            .find,
            crumbs: [Run("Find", link: SitePath.find), Run("Questions", link: SitePath.queries)],
            [
                WordsBlock("about", .lead, [Run(query.about)]),
                query.parameters.isEmpty ? nil : form,
            ] + answer + [
                SectionBlock(
                    "sql",
                    "The SQL",
                    [
                        CodeBlock("statement", query.text),
                        WordsBlock.more(
                            "own",
                            [PageLink(text: "Change it in the console", link: SitePath.sql(query.statementWithValues))]
                        ),
                    ]
                )
            ]
        )
    }

    private var form: FormBlock {
        FormBlock(
            id: "parameters",
            action: SitePath.query(query.name),
            fields: query.parameters.map { parameter in
                let label = parameter.name.inWords
                let value = given[parameter.name] ?? parameter.fallback.text ?? ""
                switch parameter.type.uppercased() {
                case "INTEGER", "BIGINT", "DOUBLE": return .number(parameter.name, label, value)
                case "DATE": return .day(parameter.name, label, value)
                case "BOOLEAN":
                    return .choice(parameter.name, label, [("true", "Yes"), ("false", "No")], chosen: value)
                case _ where parameter.name == "season_type":
                    let parts = SeasonType.inOrder.map { ($0.rawValue, SeasonType.title(of: $0.rawValue)) }
                    return .choice(parameter.name, label, parts, chosen: value)
                default: return .text(parameter.name, label, value)
                }
            },
            button: "Ask"
        )
    }

    private func address(form: String?) -> String {
        let pairs = query.parameters.compactMap { parameter in
            given[parameter.name].map { "\(parameter.name)=\($0.percentEncoded)" }
        }
        let all = pairs + (form.map { ["format=\($0)"] } ?? [])
        return "/api/v1/queries/\(query.name)" + (all.isEmpty ? "" : "?\(all.joined(separator: "&"))")
    }
}

extension LibraryQuery {
    /// The statement for the console, which knows no parameters: with the defaults in their places.
    fileprivate var statementWithValues: String {
        let code = text.split(separator: "\n", omittingEmptySubsequences: false).drop { $0.hasPrefix("--") }
        let parameters = parameters.sorted { $0.name.count > $1.name.count }
        return parameters.reduce(code.joined(separator: "\n")) { $0.replacing("$\($1.name)", with: $1.written) }
    }
}
