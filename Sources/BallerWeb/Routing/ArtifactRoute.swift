package import BallerServing

/// A route whose answer comes from the artifact alone, so that it can be named, kept and compared.
///
/// What it takes is declared; everything else in a request is refused, by pages passed over. `respond` runs on a thread that may block, with
/// one artifact for the whole answer.
package struct ArtifactRoute: Sendable {
    /// With its parameters in braces: `/api/v1/players/{player}`.
    package let path: String
    /// What it answers, in a sentence.
    package let about: String
    /// Of the path and of the query; the path's are those that it names.
    package let parameters: [ParameterDeclaration]
    /// Those that the path names, in its order.
    let pathParameters: [ParameterDeclaration]
    /// Those behind the question mark.
    let queryParameters: [ParameterDeclaration]
    package let contentType: String
    /// What the answer consists of; `nil` for a page.
    package let answer: AnswerShape?
    /// The rows that it answers with, for those who ask for a table; `nil` where there is no such thing.
    let table: RouteTable?
    /// Whether parameters that nobody declared are passed over: links to pages gather them on their way.
    let ignoresStrangers: Bool
    /// Whether the answer is of the day of the request, which queries know as `game_date`.
    let isOfToday: Bool
    /// Whether the answer is of the swaps that led to the artifact, of which there may be more when it is served again.
    let isOfSwaps: Bool
    /// The artifact that a request goes on with.
    var pin: @Sendable (CanonicalRequest) -> String? = { $0.artifact }
    let respond: @Sendable (ArtifactReading) throws -> [UInt8]

    init<Parameters: RouteParameters>(
        _ path: String,
        _ about: String,
        _ parameters: Parameters.Type,
        contentType: String,
        answer: AnswerShape? = nil,
        table: RouteTable? = nil,
        ignoresStrangers: Bool = false,
        isOfToday: Bool = false,
        isOfSwaps: Bool = false,
        respond: @escaping @Sendable (ArtifactRequest<Parameters>) throws -> [UInt8]
    ) {
        self.init(
            path,
            about,
            declaring: Parameters.declarations,
            contentType: contentType,
            answer: answer,
            table: table,
            ignoresStrangers: ignoresStrangers,
            isOfToday: isOfToday,
            isOfSwaps: isOfSwaps
        ) { try respond(ArtifactRequest($0)) }
    }

    /// A route whose parameters are made of data.
    init(
        _ path: String,
        _ about: String,
        declaring parameters: [ParameterDeclaration],
        contentType: String,
        answer: AnswerShape? = nil,
        table: RouteTable? = nil,
        ignoresStrangers: Bool = false,
        isOfToday: Bool = false,
        isOfSwaps: Bool = false,
        respond: @escaping @Sendable (ArtifactReading) throws -> [UInt8]
    ) {
        self.path = path
        self.about = about
        self.parameters = parameters
        // Behind a parameter there may be an ending: `{player}.png`.
        let names = path.split(separator: "/").filter { $0.hasPrefix("{") }.map { $0.dropFirst().prefix { $0 != "}" } }
        pathParameters = names.compactMap { name in parameters.first { $0.name == name } }
        queryParameters = parameters.filter { !names.contains($0.name[...]) }
        self.contentType = contentType
        self.answer = answer
        self.table = table
        self.ignoresStrangers = ignoresStrangers
        self.isOfToday = isOfToday
        self.isOfSwaps = isOfSwaps
        self.respond = respond
    }

    /// The forms that its answer can have, the usual one first.
    var formats: [AnswerFormat] { table == nil ? [.json] : AnswerFormat.allCases }

    /// Whether it answers with a page of the site.
    var isPage: Bool { answer == nil && contentType.hasPrefix("text/html") }

    package func isInPath(_ parameter: ParameterDeclaration) -> Bool {
        pathParameters.contains { $0.name == parameter.name }
    }

    /// The path for the router, which refuses two routes that call the same place differently: its places are numbered.
    var routerPath: String {
        pathParameters.enumerated().reduce(path) { $0.replacing("{\($1.element.name)}", with: "{\($1.offset)}") }
    }
}
