import BallerPages
import BallerParse
import Testing

struct AddressTests {
    @Test(arguments: PageTypes.all.map(\.name))
    func `the sample address of a type is recognised as that type`(_ name: String) throws {
        let type = try #require(PageTypes.named(name))
        let expected = name == "search_results_empty" ? "search_results" : name
        #expect(PageTypes.type(of: type.kind.sample)?.name == expected)
    }

    @Test func `every kind of page has tables, or is named with the reason why it is not read`() {
        let read = Set(PageTypes.all.map(\.kind))
        let unread = Set(UnreadKind.all.map(\.kind))
        #expect(read.isDisjoint(with: unread))
        #expect(read.union(unread) == Set(PageKind.all))
    }

    @Test
    func `names of types and relations are unique, and columns within a relation`() {
        #expect(Set(PageTypes.all.map(\.name)).count == PageTypes.all.count)
        for relation in PageTypes.relations {
            let names = relation.columns.map(\.name)
            #expect(Set(names).count == names.count, "\(relation.name)")
            #expect(Set(relation.key).isSubset(of: names), "\(relation.name)")
            #expect(relation.name.hasPrefix("bref_"))
        }
    }
}
