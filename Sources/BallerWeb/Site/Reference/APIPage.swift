import BallerServing
import HTTPTypes

/// The API for people: every route with what it takes and answers, made from what the routes declare.
enum APIPage {
    static let path = ProblemKind.page

    static func route(_ routes: [ArtifactRoute]) -> SiteRoute {
        SiteRoute(path: path, about: "The API for people.") { request in
            try page(routes, SharedRows(routes.compactMap(\.answer), request.reading))
        }
    }

    private static func page(_ routes: [ArtifactRoute], _ rows: SharedRows) -> Page {
        let groups = routes.map(\.group).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return Page(
            "API",
            "Every route of the API with its parameters and answers.",
            nil,
            [
                WordsBlock(
                    "introduction",
                    .lead,
                    [
                        "Everything that the site shows can be had as JSON. Unknown is null, never zero; unknown parameters are refused. ",
                        PageLink(text: "openapi.json", link: "/api/v1/openapi.json").run,
                        " describes the same for programs.",
                    ]
                )
            ]
                + groups.map { group in
                    SectionBlock(
                        "\(group)-routes",
                        group,
                        routes.filter { $0.group == group }.map { section($0, rows) }
                    )
                } + [problems]
        )
    }

    /// Every kind of problem, at the place that the `type` of an answer leads to.
    private static var problems: SectionBlock {
        SectionBlock(
            "problems",
            "problems",
            ProblemKind.allCases.map { kind in
                SectionBlock(
                    kind.anchor,
                    "\(kind.status.code) \(kind.rawValue)",
                    isPart: true,
                    [
                        WordsBlock(
                            "\(kind.anchor)-about",
                            .plain,
                            [Run("\(kind.title). \(kind.about.replacing("`", with: ""))")]
                        )
                    ]
                )
            }
        )
    }

    private static func section(_ route: ArtifactRoute, _ rows: SharedRows) -> SectionBlock {
        let outline = route.answer.map { AnswerOutline($0, rows).parts } ?? []
        return SectionBlock(
            route.operationID,
            "GET \(route.path)",
            isPart: true,
            [
                WordsBlock("\(route.operationID)-about", .plain, [Run(route.about)]),
                TableBlock("\(route.operationID)-parameters", parameters(of: route)),
                TableBlock("\(route.operationID)-answer", answer(outline)),
            ]
        )
    }

    private static func parameters(of route: ArtifactRoute) -> Table<ParameterDeclaration> {
        Table(
            "Parameters",
            [
                .text("Parameter") {
                    .text($0.name, note: route.isInPath($0) ? "in the path" : $0.isRequired ? "required" : nil)
                },
                .text("Meaning") { .text($0.about) },
                .text("Allowed") { .text($0.kind.allowed) },
                .text("Default") { $0.fallback.shown.map { .text($0) } ?? .missing(.notApplicable) },
            ],
            rows: route.parameters
        ).asWords
    }

    private static func answer(_ parts: [AnswerOutline.Part]) -> Table<AnswerOutline.Part> {
        Table(
            "Answer",
            [
                .text("In") { .text($0.place.isEmpty ? "the answer" : $0.place) },
                .text("Members") { .text($0.members.joined(separator: ", ")) },
            ],
            rows: parts
        ).asWords
    }
}

extension QueryValue {
    fileprivate var shown: String? {
        switch self {
        case .null: nil
        case .integer(let number): "\(number)"
        case .text(let text): text
        case .boolean(let flag): flag ? "true" : "false"
        }
    }
}
