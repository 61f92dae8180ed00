import BallerDuckDB
import BallerParse
import BallerSQL
import Testing

/// What the parser writes and what the build reads are the same.
struct `Declarations of Basketball-Reference` {
    private static let files = (try? PageBuild.warehouse.get().sources.first { $0.name == "bref" }?.files) ?? []

    @Test func `a relation is declared with the columns that the parser writes, in their order`() throws {
        #expect(!Self.files.isEmpty)
        for file in Self.files {
            let relation = try #require(PageTypes.relations.first { $0.name == "bref_\(file.kind)" }, "\(file.kind)")
            #expect(file.columns.map(\.column) == relation.columns.map(\.name) + ParsedTable.provenance, "\(file.kind)")
        }
    }

    @Test func `the parser's values fit the declared types`() throws {
        for file in Self.files {
            let relation = try #require(PageTypes.relations.first { $0.name == "bref_\(file.kind)" })
            for (declared, written) in zip(file.columns, relation.columns) where !declared.type.hasPrefix("DECIMAL") {
                #expect(declared.type == written.type.databaseType, "\(file.kind).\(written.name)")
            }
        }
    }

    @Test func `a file named after its relation is found, and no other kind takes it`() throws {
        let patterns = Self.files.flatMap { file in file.patterns.map { (file.kind, $0) } }
        for relation in PageTypes.relations {
            let takers = patterns.filter { Self.matches("\(relation.name).csv", $0.1) }.map(\.0)
            let kind = String(relation.name.dropFirst("bref_".count))
            #expect(takers == (Self.files.contains { $0.kind == kind } ? [kind] : []), "\(relation.name)")
        }
    }

    @Test func `nothing of the source may be published again`() throws {
        let source = try #require(try PageBuild.warehouse.get().sources.first { $0.name == "bref" })
        #expect(source.redistribution == .forbidden)
    }

    /// One `*` at most.
    private static func matches(_ name: String, _ pattern: String) -> Bool {
        let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return name == pattern }
        return name.hasPrefix(parts[0]) && name.hasSuffix(parts[1])
    }
}
