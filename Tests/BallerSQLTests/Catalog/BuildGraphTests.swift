import BallerSQL
import Testing

struct BuildGraphTests {
    @Test
    func `Nothing is made before what it reads`() throws {
        let warehouse = try Checkout.warehouse.get()
        let graph = BuildGraph(warehouse)
        let made = Set(graph.nodes.map(\.name))
        var there: Set<String> = []
        for node in graph.nodes {
            #expect(Set(node.reads).intersection(made).subtracting(there) == [], "\(node.name)")
            there.insert(node.name)
        }
        #expect(made.count == warehouse.models.count + warehouse.pages.count)
    }

    @Test
    func `Every format names every relation and every edge once`() throws {
        let graph = BuildGraph(try Checkout.warehouse.get())
        let edges = graph.nodes.map(\.reads.count).reduce(0, +)
        let dot = graph.text(.dot)
        #expect(dot.hasPrefix("digraph build {") && dot.hasSuffix("}"))
        #expect(dot.split(separator: "\n").count { $0.contains(" -> ") } == edges)
        let mermaid = graph.text(.mermaid)
        #expect(mermaid.hasPrefix("flowchart LR"))
        #expect(mermaid.split(separator: "\n").count { $0.contains(" --> ") } == edges)
        #expect(graph.text(.text).contains("  dim_games <- kept_games"))
        for node in graph.nodes { #expect(dot.contains("\"\(node.name)\"") && mermaid.contains("[\"\(node.name)\"]")) }
    }

    @Test
    func `A statement is found by name, relation and path, and an unknown one is told with names like it`() throws {
        let warehouse = try Checkout.warehouse.get()
        #expect(try warehouse.statement(named: "kept_games").name == "models/staging/kept_games.sql")
        #expect(try warehouse.statement(named: "bref.rosters").name == "pages/bref/rosters.sql")
        #expect(
            try warehouse.statement(named: "checks/dims/dim_games__teams_differ.sql").stem == "dim_games__teams_differ"
        )
        #expect(throws: WarehouseError.unknownStatement(name: "uniform", alike: ["uniform_numbers"])) {
            try warehouse.statement(named: "uniform")
        }
    }
}
