import Testing

@testable import BallerServing

struct QueryArgumentsTests {
    /// So few that they are scanned, and so many that they are not.
    @Test(arguments: [3, 16, 17, 80])
    func `Values are found, replaced and taken out under their names`(count: Int) {
        var arguments = QueryArguments(distinct: (0..<count).map { ("name_\($0)", .integer(Int64($0))) })
        arguments["more"] = .text("yes")
        arguments["name_1"] = .integer(100)
        arguments["name_0"] = nil
        arguments["none"] = nil
        #expect(arguments["more"] == .text("yes"))
        #expect(arguments["name_0"] == nil)
        #expect(arguments["none"] == nil)
        #expect((1..<count).allSatisfy { arguments["name_\($0)"] == .integer($0 == 1 ? 100 : Int64($0)) })
    }

    @Test func `The order in which values came does not matter`() {
        let pairs = (0..<40).map { (name: "name_\($0)", value: QueryValue.integer(Int64($0))) }
        var late = QueryArguments(distinct: Array(pairs.prefix(10)))
        for pair in pairs.dropFirst(10).reversed() { late[pair.name] = pair.value }
        let all = QueryArguments(distinct: pairs)
        #expect(late == all)
        #expect(late.hashValue == all.hashValue)
        #expect(late.merging(["name_3": .null]) != all)
    }
}
