import BallerCore
import BallerServing
import HTTPTypes

/// What the description of the API says of the console and of each question of the library.
func consoleOperations(_ library: [String: LibraryQuery]) -> [DescribedOperation] {
    let statement = ParameterDeclaration(
        name: "q",
        kind: .text(1...8000),
        about: "The SELECT.",
        fallback: .null,
        isRequired: true,
        example: "SELECT player_name FROM dim_players LIMIT 3"
    )
    let console: [DescribedOperation] = [
        .console(.get, "/sql", "One SELECT of your own, in an address.", [statement]),
        .console(.post, "/sql", "One SELECT of your own, as the body.", [], body: "The SELECT."),
    ]
    return console
        + library.values.sorted { $0.name < $1.name }.map { query in
            .console(.get, "/queries/\(query.name)", query.about, query.parameters.map(ParameterDeclaration.init))
        }
}

extension DescribedOperation {
    /// What runs in a process of its own: its columns are known when it has been asked.
    fileprivate static func console(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ about: String,
        _ parameters: [ParameterDeclaration],
        body: String? = nil
    ) -> DescribedOperation {
        let format = ParameterDeclaration(
            name: "format",
            kind: .choice(ConsoleForm.allCases.map(\.rawValue)),
            about: "The form of the answer, as Accept says it, too.",
            fallback: .null,
            isRequired: false
        )
        return DescribedOperation(
            method: method,
            path: "/api/v1" + path,
            about: about,
            parameters: parameters + [format],
            body: body,
            answer: ConsoleAnswer.shape,
            contentTypes: ConsoleForm.allCases.map(\.contentType),
            isTagged: false
        )
    }
}

extension ParameterDeclaration {
    fileprivate init(_ parameter: LibraryQuery.Parameter) {
        self.init(
            name: parameter.name,
            kind: ParameterKind(type: parameter.type),
            about: "As the question's text says.",
            fallback: parameter.fallback.queryValue,
            isRequired: false
        )
    }
}

extension ParameterKind {
    /// What a parameter of an SQL type takes.
    fileprivate init(type: String) {
        self =
            switch type.uppercased() {
            case "INTEGER": .integer(Int(Int32.min)...Int(Int32.max))
            case "BIGINT": .integer(Int.min...Int.max)
            case "DOUBLE": .number
            case "BOOLEAN": .flag
            case "DATE": .date
            default: .text(0...LibraryQuery.longestText)
            }
    }
}
