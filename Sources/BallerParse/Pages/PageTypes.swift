/// Every page type that Baller can read.
package enum PageTypes {
    package static let all: [PageType] = parts + leagues + games + players + teams + people + honours + lists

    /// The type to which an address belongs: the first whose pattern it matches.
    package static func type(of url: String) -> PageType? {
        UnreadKind.kind(of: url) == nil ? all.first { $0.address(url) != nil } : nil
    }

    package static func named(_ name: String) -> PageType? { all.first { $0.name == name } }

    /// Every output relation, without repetition, in the order of the types.
    package static var relations: [Relation] {
        var seen: Set<String> = []
        return all.flatMap(\.relations).filter { seen.insert($0.name).inserted }
    }
}
