package import BallerPages

/// Every page type that Baller can read.
package enum PageTypes {
    package static let all: [PageType] = parts + leagues + games + players + teams + people + honours + lists

    private static let byKind = Dictionary(all.map { ($0.kind, $0) }) { first, _ in first }

    /// How pages of a kind are read; `nil` for a known kind that Baller does not read.
    package static func type(of kind: PageKind) -> PageType? { byKind[kind] }

    /// How the page at an address is read.
    package static func type(of url: String) -> PageType? { PageAddress(url).flatMap { byKind[$0.kind] } }

    package static func named(_ name: String) -> PageType? { all.first { $0.name == name } }

    /// The `data-stat` names that any relation reads.
    static let readColumns = Set(
        (relations + [GameRelations.advancedLines, GameRelations.fourFactors]).flatMap(\.statNames)
    )

    /// Every output relation, each once, in the order of the types.
    package static var relations: [Relation] {
        var seen: Set<String> = []
        return all.flatMap(\.relations).filter { seen.insert($0.name).inserted }
    }
}
