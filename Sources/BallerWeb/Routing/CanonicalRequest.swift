import BallerCore
import BallerServing

/// What a request asks for: the values and the one address of all requests that ask for the same.
struct CanonicalRequest: Sendable {
    let path: String
    /// The names and values behind the question mark, in order, percent-encoded; only those that differ from what holds anyway.
    private(set) var pairs: [(name: String, value: String)]
    let arguments: QueryArguments
    /// The artifact that the request wants to be answered from, and no other.
    var artifact: String?
    /// The columns that the request wants to see; `nil` for all.
    var fields: [String]?
    /// How the page is to be shown, which no query knows of: its order, a table as a file.
    var wishes: [String: String] = [:]

    init(path: String, pairs: [(name: String, value: String)], arguments: QueryArguments) {
        self.path = path
        self.pairs = pairs.sorted { $0.name < $1.name }
        self.arguments = arguments
    }

    /// From the question mark on; empty where nothing was asked for.
    var query: String { pairs.isEmpty ? "" : "?" + pairs.map { "\($0.name)=\($0.value)" }.joined(separator: "&") }

    /// The day of which the answer is, where that is the day of the request.
    var today: String?
    /// The newest of the swaps that the answer is of, where it is of those.
    var newestSwap: Int?

    var address: String { path + query }

    /// The one name of all requests with this answer.
    var target: String { address + mark }

    /// What the answer depends on beside the address.
    var mark: String { (today.map { "#\($0)" } ?? "") + (newestSwap.map { "#\($0)" } ?? "") }

    /// The same request with other values, `nil` for none.
    func with(_ changes: [String: String?]) -> CanonicalRequest {
        let kept = pairs.filter { changes.keys.contains($0.name) == false }
        let added = changes.compactMap { name, value in value.map { (name: name, value: $0.percentEncoded) } }
        var copy = CanonicalRequest(path: path, pairs: kept + added, arguments: arguments)
        (copy.artifact, copy.fields, copy.today, copy.newestSwap) = (artifact, fields, today, newestSwap)
        copy.wishes = wishes
        return copy
    }
}
