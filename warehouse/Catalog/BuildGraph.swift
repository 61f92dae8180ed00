/// What a build makes, in its order, and from what.
package struct BuildGraph: Sendable {
    package enum Format: String, Sendable, CaseIterable {
        case text
        case dot
        case mermaid
    }

    package struct Node: Sendable, Hashable {
        package let name: String
        /// The step of the build, such as `staging`.
        package let step: String
        package let reads: [String]
    }

    package let nodes: [Node]

    package init(_ warehouse: Warehouse) {
        func models(_ step: ModelStep) -> [Node] {
            warehouse.models.filter { $0.step == step }
                .map { Node(name: $0.stem, step: step.rawValue, reads: $0.header.reads) }
        }
        let pages = warehouse.pages.map { Node(name: $0.relation, step: "pages", reads: $0.header.reads) }
        nodes = models(.staging) + pages + ModelStep.allCases.dropFirst().flatMap(models)
    }

    package func text(_ format: Format) -> String {
        switch format {
        case .text: list
        case .dot: dot
        case .mermaid: mermaid
        }
    }

    private var steps: [String] { nodes.map(\.step).reduce(into: []) { if $0.last != $1 { $0.append($1) } } }

    private var list: String {
        steps.map { step in
            let own = nodes.filter { $0.step == step }
            return ([step] + own.map { "  \($0.name) <- \($0.reads.joined(separator: ", "))" }).joined(separator: "\n")
        }.joined(separator: "\n")
    }

    private var dot: String {
        let groups = steps.map { step in
            let names = nodes.filter { $0.step == step }.map { "\"\($0.name)\"" }.joined(separator: "; ")
            return "  subgraph \"cluster_\(step)\" { label=\"\(step)\"; \(names) }"
        }
        let edges = nodes.flatMap { node in node.reads.map { "  \"\($0)\" -> \"\(node.name)\"" } }
        return (["digraph build {", "  rankdir=LR"] + groups + edges + ["}"]).joined(separator: "\n")
    }

    /// Mermaid does not accept every name as an identifier, so each node has a number, and its name as a label.
    private var mermaid: String {
        let names = (nodes.flatMap(\.reads) + nodes.map(\.name)).reduce(into: [String]()) { names, name in
            if !names.contains(name) { names.append(name) }
        }
        let numbers = Dictionary(zip(names, names.indices)) { first, _ in first }
        func node(_ name: String) -> String { "n\(numbers[name] ?? 0)" }
        let labels = names.map { "  \(node($0))[\"\($0)\"]" }
        let edges = nodes.flatMap { own in own.reads.map { "  \(node($0)) --> \(node(own.name))" } }
        return (["flowchart LR"] + labels + edges).joined(separator: "\n")
    }
}
