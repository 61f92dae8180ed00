import BallerDuckDB
import BallerParse
import BallerSQL
import BallerTestSupport
import Foundation
import Testing

/// What the parser writes and what the build reads are the same.
struct `Declarations of Basketball-Reference` {
    private static let files = (try? PageBuild.warehouse.get().sources.first { $0.name == "bref" }?.files) ?? []

    /// Relations that no build reads, and why: the table `| relation | why |` of the page on sources.
    private static func leftOut() throws -> Set<String> {
        let page = try WrittenFile.text(of: "warehouse/sources/README.md")
        let table = try #require(page.split(separator: "| relation | why |").last).split(separator: "\n\n")[0]
        let names = table.split(separator: "\n").dropFirst().compactMap { $0.split(separator: "|").first }
        return Set(names.flatMap { $0.matches(of: /`([a-z_]+)`/) }.map { "bref_\($0.output.1)" })
    }

    @Test func `columns, types and keys are those of the parser's relations`() throws {
        let dictionary = try PageBuild.warehouse.get().columns
        let names = PageTypes.relations.map(\.name)
        let leftOut = try Self.leftOut()
        #expect(leftOut.isSubset(of: names))
        var lines = ["kind,files,key,columns"]
        for relation in PageTypes.relations.sorted(by: { $0.name < $1.name })
        where !leftOut.contains(relation.name) {
            let columns = relation.columns.map { column in
                let usual = dictionary[column.name]?.type ?? ""
                let isUsual =
                    usual == column.type.databaseType || (usual.hasPrefix("DECIMAL") && column.type == .decimal)
                return isUsual ? column.name : "\(column.name):\(column.type.databaseType)"
            }
            // Files of a kind may have more behind its name, unless that could be another kind.
            let isBeginning = names.contains { $0 != relation.name && $0.hasPrefix(relation.name) }
            lines.append(
                [
                    String(relation.name.dropFirst("bref_".count)), relation.name + (isBeginning ? "" : "*"),
                    relation.key.joined(separator: " "), columns.joined(separator: " "),
                ].joined(separator: ",")
            )
        }
        let text = lines.joined(separator: "\n") + "\n"
        try WrittenFile.hold("warehouse/sources/bref/relations.csv", to: text, writtenBy: "Declarations")
    }

    @Test func `what differs from the dictionary differs indeed, and is of a column that is there`() throws {
        let text = try String(
            contentsOf: try PageBuild.warehouse.get().folder.appending(path: "sources/bref/differences.csv"),
            encoding: .utf8
        )
        let columns = Dictionary(grouping: Self.files, by: \.kind).mapValues {
            Set($0.flatMap(\.columns).map(\.column))
        }
        for line in text.split(separator: "\n").dropFirst() {
            let parts = line.split(separator: ",", maxSplits: 2).map(String.init)
            let named = parts[1].split(separator: " ").map(String.init)
            #expect(columns[parts[0]]?.isSuperset(of: named) == true, "\(line)")
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
