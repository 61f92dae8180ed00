import BallerCore
import BallerServing
import Hummingbird

extension ArtifactRoute {
    /// What a request asks for: the values and the one address of all requests that ask for the same.
    struct CanonicalRequest: Sendable {
        let arguments: QueryArguments
        let target: String
        /// From the question mark on; empty where nothing was asked for.
        let query: String
    }

    /// Reads a request strictly: an unknown, repeated or malformed parameter is a problem.
    func canonical(_ request: Request, _ pathValues: Parameters) throws(Problem) -> CanonicalRequest {
        var arguments = QueryArguments()
        var path = self.path
        for parameter in parameters where isInPath(parameter) {
            let raw = pathValues[parameter.name[...]] ?? ""
            let value = try parameter.value(of: QueryString.decodedPath(raw))
            arguments[parameter.name] = value
            path = path.replacing("{\(parameter.name)}", with: value.written.percentEncoded)
        }
        let given = try givenValues(request)
        var asked: [String] = []
        for parameter in parameters where !isInPath(parameter) {
            let value = given[parameter.name] ?? parameter.fallback
            guard value != .null || !parameter.isRequired else {
                throw .badParameter(
                    parameter.name,
                    "The parameter \(parameter.name) is missing: \(parameter.about)",
                    allowed: parameter.kind.allowed
                )
            }
            arguments[parameter.name] = value
            guard value != parameter.fallback else { continue }
            asked.append("\(parameter.name)=\(value.written.percentEncoded)")
        }
        let query = asked.isEmpty ? "" : "?" + asked.sorted().joined(separator: "&")
        return CanonicalRequest(arguments: arguments, target: path + query, query: query)
    }

    /// The address of today for a request whose path names a player as he was known before; `nil` for all others.
    func newAddress(of asked: CanonicalRequest, in directory: Directory) -> String? {
        var path = self.path
        var isMoved = false
        for parameter in parameters where isInPath(parameter) {
            let value = asked.arguments[parameter.name] ?? .null
            var text = value.written
            if parameter.kind == .player, let player = directory.movedPlayer(text) {
                text = player.slug
                isMoved = true
            }
            path = path.replacing("{\(parameter.name)}", with: text.percentEncoded)
        }
        return isMoved ? path + asked.query : nil
    }

    private func givenValues(_ request: Request) throws(Problem) -> [String: QueryValue] {
        guard let text = request.uri.query, !text.isEmpty else { return [:] }
        var values: [String: QueryValue] = [:]
        for (name, value) in try pairs(text) {
            guard let parameter = parameters.first(where: { $0.name == name && !isInPath($0) }) else {
                if ignoresStrangers { continue }
                throw unknown(name)
            }
            guard values.updateValue(try parameter.value(of: value), forKey: name) == nil else {
                throw .badParameter(name, "The parameter \(name) is given twice.", allowed: parameter.kind.allowed)
            }
        }
        return values
    }

    /// The pairs that are to be read; of strangers to be passed over even the encoding may be broken.
    private func pairs(_ text: String) throws(Problem) -> [(name: String, value: String)] {
        guard ignoresStrangers else { return try QueryString(text).pairs }
        var pairs: [(name: String, value: String)] = []
        for part in text.split(separator: "&") {
            let name = part.prefix { $0 != "=" }
            guard parameters.contains(where: { $0.name == name }) else { continue }
            pairs += try QueryString(part).pairs
        }
        return pairs
    }

    private func unknown(_ name: String) -> Problem {
        let names = parameters.filter { !isInPath($0) }.map(\.name)
        let allowed = names.isEmpty ? "no parameters" : names.joined(separator: ", ")
        var problem = Problem(
            .badRequest,
            code: "unknown_parameter",
            "There is no parameter “\(name.prefix(60))” here."
        )
        problem.parameter = String(name.prefix(60))
        problem.allowed = allowed
        return problem
    }
}

extension QueryString {
    /// In a path a plus is a plus.
    static func decodedPath(_ text: Substring) throws(Problem) -> String {
        guard let decoded = text.percentDecoded else {
            throw Problem(.badRequest, code: "invalid_encoding", "The address has broken percent-encoding.")
        }
        return decoded
    }
}

extension QueryValue {
    /// As an address has it.
    fileprivate var written: String {
        switch self {
        case .null: ""
        case .integer(let number): String(number)
        case .text(let text): text
        case .boolean(let flag): flag ? "true" : "false"
        }
    }
}
