/// The tags of a template, and which of them name nothing in an example of its context.
struct TemplateTags {
    private let tags: [Substring]
    /// What the library writes for the tag of a list.
    private static let functions: Set<Substring> = ["first()", "last()"]

    init(_ template: String) {
        tags = template.matches(of: /\{\{\{?([#^\/]?[^{}]+)\}?\}\}/).map(\.output.1)
    }

    func strangers(to example: Any) -> [String] {
        var strangers: [String] = []
        var scopes: [Any] = [example]
        for tag in tags {
            let name = tag.drop { "#^/".contains($0) }
            switch tag.first {
            case "/":
                // The end of what its tag began, whatever that was.
                scopes.removeLast()
            case "#", "^":
                if Self.functions.contains(name) {
                    scopes.append(scopes[scopes.count - 1])
                } else if let found = Self.member(name, scopes) {
                    scopes.append(tag.first == "#" ? Self.element(of: found) : scopes[scopes.count - 1])
                } else {
                    strangers.append(String(name))
                    scopes.append(scopes[scopes.count - 1])
                }
            default:
                if Self.member(name, scopes) == nil { strangers.append(String(name)) }
            }
        }
        return strangers
    }

    /// The member of the innermost scope that has it, of the innermost alone where the name begins with a dot.
    private static func member(_ name: Substring, _ scopes: [Any]) -> Any? {
        if name == "." { return scopes.last }
        let isOwn = name.hasPrefix(".")
        let label = isOwn ? String(name.dropFirst()) : String(name)
        for scope in isOwn ? scopes.suffix(1) : scopes[...].reversed()[...] {
            if let child = Mirror(reflecting: scope).children.first(where: { $0.label == label }) { return child.value }
        }
        return nil
    }

    /// What a section shows: the value of an optional, the first of a list; a flag shows nothing of its own.
    private static func element(of value: Any) -> Any {
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .optional, .collection:
            return mirror.children.first.map { element(of: $0.value) } ?? value
        default: return value
        }
    }
}
