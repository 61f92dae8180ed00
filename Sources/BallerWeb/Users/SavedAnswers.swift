import BallerServing
import BallerUsers
import HTTPTypes
import Hummingbird
import NIOCore

/// Asks saved questions: those of finders through their pages, statements through the console, with the limits of either.
struct SavedAnswers: Sendable {
    /// Rows that are compared, and bytes of an answer that are kept.
    static let mostRows = 1000
    static let mostBytes = 256 << 10

    let console: ConsoleRoutes
    let responder: ArtifactResponder
    /// The pages of finders, by their paths.
    let finders: [String: ArtifactRoute]

    private enum Question {
        case finder(ArtifactRoute, target: String)
        case statement(String, [String: ConsoleValue])
    }

    /// The address of a question without what only says how it is shown.
    ///
    /// - Throws: a problem for the address of any other page.
    func checked(_ address: String) throws(Problem) -> String {
        guard address.utf8.count <= SavedQueries.longestAddress else {
            throw .badParameter(
                "address",
                "The question is too long to be saved.",
                allowed: "an address of at most 4000 bytes"
            )
        }
        let parts = address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let passing = ["cursor", "artifact", "csv"]
        let pairs = parts.count > 1 ? parts[1].split(separator: "&") : []
        let kept = pairs.filter { pair in !passing.contains { pair.hasPrefix("\($0)=") } }
        let plain = String(parts[0]) + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
        _ = try question(plain)
        return plain
    }

    /// The answer as CSV, and the artifact that gave it.
    ///
    /// - Throws: a problem that says why there is none.
    func answer(to address: String) async throws -> (text: String, artifact: String) {
        switch try question(address) {
        case .finder(let route, let target):
            let head = HTTPRequest(method: .get, scheme: nil, authority: nil, path: target)
            let request = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
            do {
                let response = try await responder.respond(to: request, Parameters(), with: route)
                guard response.status == .ok else { throw Problem(response.status) }
                return (try kept(try await response.body.collected()), response.headers[.artifact] ?? "")
            } catch {
                let problem = Problem(error)
                // A finder that found nothing has no table; one that says what is wrong with the question says it on its page.
                guard problem.kind == .notFound, problem.page == nil else { throw problem }
                return ("", console.serving.current.peek?.name ?? "")
            }
        case .statement(let text, let values):
            return try await console.serving.current.withSnapshot { snapshot in
                let answer = try await console.answer(text, values, .csv, from: snapshot, rows: Self.mostRows)
                return (try kept(answer.body), snapshot.name)
            }
        }
    }

    private func kept(_ bytes: [UInt8]) throws(Problem) -> String {
        guard bytes.count <= Self.mostBytes else {
            throw Problem(.invalidRequest, "The answer is longer than \(Self.mostBytes >> 10) KB; ask for less of it.")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func question(_ address: String) throws(Problem) -> Question {
        let parts = address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let (path, query) = (String(parts.first ?? ""), parts.count > 1 ? parts[1] : "")
        if let route = finders[path] {
            return .finder(route, target: "\(path)?\(query.isEmpty ? "" : "\(query)&")csv=found")
        }
        var values: [String: String] = [:]
        for (name, value) in try QueryString(query).pairs where !value.isEmpty { values[name] = value }
        if path == SitePath.sql, let text = values["q"] {
            guard case .everybody = console.access, console.console.isThere else {
                throw Problem(.sqlDisabled, "Statements cannot be saved where the console needs a key or is off.")
            }
            return .statement(text, [:])
        }
        let prefix = "\(SitePath.queries)/"
        guard path.hasPrefix(prefix), let query = console.library[String(path.dropFirst(prefix.count))] else {
            let allowed = "the address of a finder, a question of the library or the console with a statement"
            throw .badParameter("address", "That is no question that can be saved.", allowed: allowed)
        }
        let known = values.filter { value in query.parameters.contains { $0.name == value.key } }
        return .statement(query.text, try query.values(known))
    }
}

extension ResponseBody {
    /// The bytes of a body of which there are not many.
    func collected() async throws -> [UInt8] {
        let bytes = BodyBytes()
        try await write(BodyCollector(bytes: bytes))
        return bytes.bytes
    }
}

private final class BodyBytes {
    var bytes: [UInt8] = []
}

private struct BodyCollector: ResponseBodyWriter {
    let bytes: BodyBytes

    func write(_ buffer: ByteBuffer) { bytes.bytes += buffer.readableBytesView }
    consuming func finish(_ trailingHeaders: HTTPFields?) {}
}
