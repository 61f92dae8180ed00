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
    package let parameters: [Parameter]
    package let contentType: String
    /// Whether parameters that nobody declared are passed over: links to pages gather them on their way.
    let ignoresStrangers: Bool
    let respond: @Sendable (Call) throws -> [UInt8]

    package init(
        _ path: String,
        _ about: String,
        parameters: [Parameter] = [],
        contentType: String,
        ignoresStrangers: Bool = false,
        respond: @escaping @Sendable (Call) throws -> [UInt8]
    ) {
        self.path = path
        self.about = about
        self.parameters = parameters
        self.contentType = contentType
        self.ignoresStrangers = ignoresStrangers
        self.respond = respond
    }

    package func isInPath(_ parameter: Parameter) -> Bool { path.contains("{\(parameter.name)}") }
}

/// One request to an `ArtifactRoute`, read and checked.
package struct Call {
    package let snapshot: Snapshot
    package let session: QuerySession
    /// Every declared parameter by its name, and `player_id` where the path names a player.
    package var arguments: QueryArguments
    /// The player that the path names.
    package let player: Directory.Player?

    /// The rows of a query file; `more` joins the route's arguments.
    package func rows(_ query: String, _ more: QueryArguments = [:]) throws -> QueryRows {
        try session.rows(of: query, arguments.merging(more))
    }

    /// The rows of a query file, decoded by column name.
    package func rows<T: Decodable>(_ query: String, _ more: QueryArguments = [:], as type: T.Type) throws -> [T] {
        try session.rows(of: query, arguments.merging(more), as: type)
    }

    /// The value of a parameter that is a whole number by its kind.
    package func integer(_ name: String) -> Int {
        if case .integer(let number)? = arguments[name] { Int(number) } else { 0 }
    }

    /// The value of a parameter that is a whole number by its kind, `nil` when it is absent.
    package func optionalInteger(_ name: String) -> Int? {
        if case .integer(let number)? = arguments[name] { Int(number) } else { nil }
    }

    /// The value of a parameter that is text by its kind, `nil` when it is absent.
    package func text(_ name: String) -> String? {
        if case .text(let text)? = arguments[name] { text } else { nil }
    }

    /// The value of a parameter that is a flag by its kind, `nil` when it is absent.
    package func flag(_ name: String) -> Bool? {
        if case .boolean(let flag)? = arguments[name] { flag } else { nil }
    }
}
