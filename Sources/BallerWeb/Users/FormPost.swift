import BallerUsers
import HTTPTypes
import Hummingbird

/// What a form has sent, read strictly.
struct FormPost: Sendable {
    /// The field that shows that this server made the form for who sends it.
    static let tokenField = "form_token"
    private static let mostBytes = 64 << 10

    private let values: [String: String]

    /// - Throws: a problem for what is no form, for fields that it does not have, and, before anything else is looked at, for a
    ///   form that was not made for the holder of `token`.
    init(_ request: Request, fields: [String], madeFor token: SecretToken?) async throws {
        let type = request.headers[.contentType]?.prefix { $0 != ";" }.lowercased()
        guard type == "application/x-www-form-urlencoded" else {
            throw Problem(.invalidRequest, "Send this as a form, application/x-www-form-urlencoded.")
        }
        let body = try await request.body.collect(upTo: Self.mostBytes)
        var values: [String: String] = [:]
        for (name, value) in try QueryString(String(buffer: body)).pairs {
            guard fields.contains(name) || name == Self.tokenField else {
                throw Problem.unknownParameter(name, known: fields)
            }
            guard values.updateValue(value, forKey: name) == nil else {
                throw Problem.badParameter(name, "The field \(name) is there twice.", allowed: "one value")
            }
        }
        guard let token, token.accepts(formToken: values[Self.tokenField] ?? "") else {
            throw Problem(.formExpired, "The form is too old, or was not made for you; open its page again.")
        }
        self.values = values
    }

    /// What stands in a field; empty where nothing does.
    subscript(name: String) -> String { values[name] ?? "" }

    /// A path of this site to go back to; the account's page for anything else.
    var back: String {
        let path = self["back"]
        // Two slashes, or a backslash, would name another site.
        let isOwn = path.hasPrefix("/") && !path.hasPrefix("//") && !path.contains("\\") && path.utf8.count <= 4096
        return isOwn && path.utf8.allSatisfy { (33...126).contains($0) } ? path : AccountPath.home
    }
}
