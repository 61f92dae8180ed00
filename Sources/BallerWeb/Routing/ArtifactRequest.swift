package import BallerServing
import HTTPTypes

/// The parameters that a route takes, as properties: `let season = Parameter.season`.
package protocol RouteParameters: Sendable {
    init()
}

/// What a route takes that takes nothing.
package struct NoParameters: RouteParameters {
    package init() {}
}

extension RouteParameters {
    /// In the order in which they are written.
    static var declarations: [ParameterDeclaration] {
        Mirror(reflecting: Self()).children.compactMap { ($0.value as? any DeclaredParameter)?.declaration }
    }
}

private protocol DeclaredParameter {
    var declaration: ParameterDeclaration { get }
}

extension Parameter: DeclaredParameter {}

/// A request to an `ArtifactRoute`, read and checked: `request.season` is the `SeasonID` that the route's parameter of that name has.
///
/// A parameter that the route does not declare is no property, so that reading it does not compile.
@dynamicMemberLookup
package struct ArtifactRequest<Parameters: RouteParameters> {
    package let reading: ArtifactReading
    private let parameters = Parameters()

    init(_ reading: ArtifactReading) { self.reading = reading }

    package subscript<Value>(dynamicMember path: KeyPath<Parameters, Parameter<Value>>) -> Value {
        get throws(Problem) {
            let parameter = parameters[keyPath: path]
            guard let value = parameter.read(reading) else { throw Problem(.internalServerError) }
            return value
        }
    }

    package var shownFields: Set<String>? { reading.shownFields }

    package var directory: Directory { reading.snapshot.directory }

    /// The rows of a query file; `more` joins the request's arguments.
    package func rows(_ query: String, _ more: QueryArguments = [:]) throws -> QueryRows {
        try reading.rows(query, more)
    }

    /// The rows of a query file, decoded by column name.
    package func rows<T: Decodable>(_ query: String, _ more: QueryArguments = [:], as type: T.Type) throws -> [T] {
        try reading.rows(query, more, as: type)
    }
}
