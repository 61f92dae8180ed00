package import BallerServing

/// A parameter that a route takes, in its path or behind the question mark: how a request has to write it.
package struct ParameterDeclaration: Sendable, Equatable {
    /// As the address has it.
    package let name: String
    package let kind: ParameterKind
    package let about: String
    /// The value of an absent one; a path's parameter is never absent.
    package let fallback: QueryValue
    /// Whether a request without it is refused: it has no default, and no route can do without.
    package let isRequired: Bool
    /// A value that every artifact has; `nil` where only the artifact knows one.
    package internal(set) var example: String?

    /// Reads one value, or says what is allowed.
    func value(of text: String) throws(Problem) -> QueryValue {
        if let value = kind.value(of: text) { return value }
        throw .badParameter(name, "“\(text.prefix(60))” is not allowed for \(name).", allowed: kind.allowed)
    }
}
