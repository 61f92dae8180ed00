extension ArtifactRoute {
    /// The words of its path behind `/api/v1`.
    private var words: [String] { path.split(separator: "/").dropFirst(2).map { String($0) } }

    /// The group that it is described in: the first word of its path, without an ending.
    var group: String { words.first.map { String($0.prefix { $0 != "." }) } ?? "api" }

    /// A name that a client's method can have: `getPlayersByPlayerGameLogBySeason`.
    var operationID: String {
        let parts = words.map { word in
            let name = word.drop { $0 == "{" }.prefix { $0 != "}" }
            let capitalized = name.split { !$0.isLetter && !$0.isNumber }.map {
                $0.prefix(1).uppercased() + $0.dropFirst()
            }
            return (word.hasPrefix("{") ? "By" : "") + capitalized.joined()
        }
        return "get" + (parts.isEmpty ? "Index" : parts.joined())
    }
}
