import BallerTestSupport

/// A visit to pages of every kind that can be reached from the front page, and to every page that they link to while there
/// are few of its kind.
struct SiteWalk {
    private let server: ServedArtifact
    private let pagesOfAKind: Int

    init(_ server: ServedArtifact, pagesOfAKind: Int) {
        self.server = server
        self.pagesOfAKind = pagesOfAKind
    }

    /// What is wrong, a sentence each: links that lead nowhere, headings over nothing, empty tables and lists.
    func faults() async throws -> [String] {
        var waiting = [(target: "/", from: "the start")]
        var seen: Set = ["/"]
        var visited: [String: Int] = [:]
        var faults: [String] = []
        while !waiting.isEmpty {
            let (target, from) = waiting.removeFirst()
            let kind = target.kindOfAddress
            guard visited[kind, default: 0] < pagesOfAKind else { continue }
            visited[kind, default: 0] += 1
            let answer = try await server.get(target)
            guard answer.status == 200 else {
                faults.append("\(from) links to \(target), which answers \(answer.status).")
                continue
            }
            guard answer.body.contains("<main") else { continue }
            faults += Self.emptiness(in: answer.body).map { "\(target) has \($0)." }
            for link in Self.links(in: answer.body) where seen.insert(link).inserted {
                waiting.append((link, target))
            }
        }
        if visited.count < 12 { faults.append("Only \(visited.keys.sorted()) were met.") }
        return faults
    }

    private static func links(in html: String) -> [String] {
        html.matches(of: /href="(\/[^"#]*)/).map { String($0.output.1).replacing("&amp;", with: "&") }
    }

    private static func emptiness(in html: String) -> [String] {
        let main =
            html.split(separator: "<main", maxSplits: 1).last?.split(separator: "</main", maxSplits: 1).first ?? ""
        let headings = main.matches(of: /<h[1-6][^>]*>([^\n]*?)<\/h[1-6]>\s*<(\/section|\/div|h[1-6]|\/article)/)
        let tables = main.matches(of: /<table[\s\S]*?<\/table>/).filter { !$0.output.contains("<td") }
        let lists = main.matches(of: /<(ul|ol|dl|nav|section)[^>]*>\s*<\/(ul|ol|dl|nav|section)>/)
        return headings.map { "a heading over nothing: \($0.output.1)" }
            + tables.map { "a table without a cell: \($0.output.prefix(80))" } + lists.map { "an empty \($0.output.1)" }
    }
}
