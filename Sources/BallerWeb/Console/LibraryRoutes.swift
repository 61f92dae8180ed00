import BallerServing

/// The list of the library's questions.
func libraryRoutes(_ library: [String: LibraryQuery]) -> [ArtifactRoute] {
    let queries = library.values.sorted { $0.name < $1.name }
    return [
        .api(
            "/queries",
            "Questions that people ask, each with its parameters.",
            .array(of: { _ in queries }, libraryQuery)
        )
    ]
}

private let libraryQuery = Answer<LibraryQuery>.object([
    .value("name") { $0.name },
    .value("about") { $0.about },
    .array("tags", of: { $0.tags }, .value { $0 }),
    .array("parameters", of: { $0.parameters }, libraryParameter),
    .value("url") { "/api/v1/queries/\($0.name)" },
])

private let libraryParameter = Answer<LibraryQuery.Parameter>.object([
    .value("name") { $0.name },
    .value("type") { $0.type },
    .value("default") { $0.fallback.text },
])

extension LibraryQuery {
    /// Characters that the text of a parameter may have.
    static let longestText = 1000

    /// The values of a request, and the defaults of what it does not give.
    func values(_ given: [String: String]) throws(Problem) -> [String: ConsoleValue] {
        var values: [String: ConsoleValue] = [:]
        for parameter in parameters {
            guard let text = given[parameter.name] else {
                values[parameter.name] = parameter.fallback
                continue
            }
            guard text.count <= Self.longestText, let value = ConsoleValue(text, type: parameter.type) else {
                throw .badParameter(
                    parameter.name,
                    "“\(text.prefix(60))” is not allowed for \(parameter.name).",
                    allowed: "a value of type \(parameter.type), at most \(Self.longestText) characters"
                )
            }
            values[parameter.name] = value
        }
        return values
    }
}
