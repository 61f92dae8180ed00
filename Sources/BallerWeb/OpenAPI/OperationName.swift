import HTTPTypes

/// The words of a path of the API behind `/api/v1`, as names.
struct OperationName {
    private let words: [Substring]

    init(_ path: String) { words = Array(path.split(separator: "/").dropFirst(2)) }

    /// The first word, without an ending.
    var group: String { words.first.map { String($0.prefix { $0 != "." }) } ?? "api" }

    /// A name that a client's method can have: `getPlayersByPlayerGameLogBySeason`.
    func id(of method: HTTPRequest.Method) -> String { method.rawValue.lowercased() + text }

    /// All of them: `PlayersByPlayerGameLogBySeason`.
    private var text: String {
        let parts = words.map { word in
            let name = word.drop { $0 == "{" }.prefix { $0 != "}" }
            let capitalized = name.split { !$0.isLetter && !$0.isNumber }.map {
                $0.prefix(1).uppercased() + $0.dropFirst()
            }
            return (word.hasPrefix("{") ? "By" : "") + capitalized.joined()
        }
        return parts.isEmpty ? "Index" : parts.joined()
    }
}

extension ArtifactRoute {
    /// The group that it is described in.
    var group: String { OperationName(path).group }

    /// The name that it has in the description, and its place on the page.
    var operationID: String { OperationName(path).id(of: .get) }
}
