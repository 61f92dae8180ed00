/// Every page type that Baller can read.
package enum PageTypes {
    package static let all: [PageType] = leagues + games + players + teams + people + honours + lists

    /// The type to which an address belongs: the first whose pattern it matches.
    package static func type(of url: String) -> PageType? { all.first { $0.address(url) != nil } }

    package static func named(_ name: String) -> PageType? { all.first { $0.name == name } }

    /// Every output relation, without repetition, in the order of the types.
    package static var relations: [Relation] {
        var seen: Set<String> = []
        return all.flatMap(\.relations).filter { seen.insert($0.name).inserted }
    }

    /// True where a page that says it is of type `other` may stand for one of `type`: they give the same relations, as
    /// the months of a schedule do, which all say that they are the whole.
    static func isSameKind(_ type: PageType, _ other: PageType) -> Bool {
        type.name == other.name || !Set(type.relations.map(\.name)).isDisjoint(with: other.relations.map(\.name))
    }
}
