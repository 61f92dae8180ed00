import Testing

@testable import BallerServing

struct EditDistanceTests {
    @Test(arguments: [
        ("james", "james", 0), ("jmaes", "james", 1), ("jame", "james", 0), ("jams", "james", 1),
        ("jaames", "james", 1),
        ("kames", "james", 1), ("jemas", "james", 2), ("antetokounpo", "antetokounmpo", 1), ("ab", "xyz", 2),
    ])
    func `A letter too many, too few, wrong or swapped is one error; a beginning is none`(
        _ word: String,
        _ other: String,
        _ errors: Int
    ) {
        var distance = EditDistance(from: Array(word.utf8))
        #expect(distance.errors(to: Array(other.utf8)[...], limit: 2)?.count == errors)
        if errors > 0 { #expect(distance.errors(to: Array(other.utf8)[...], limit: errors - 1) == nil) }
    }

    @Test func `Errors equal those of the whole table, for words of all lengths`() {
        var state: UInt64 = 7
        func random(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        for _ in 0..<2000 {
            let words = (0..<2).map { _ in (0..<random(9)).map { _ in UInt8(97 + random(3)) } }
            guard !words[0].isEmpty else { continue }
            var distance = EditDistance(from: words[0])
            let least = (0...words[1].count).map { Self.distance(words[0], Array(words[1].prefix($0))) }.min() ?? 0
            let found = distance.errors(to: words[1][...], limit: 2)
            #expect(found?.count == (least <= 2 ? least : nil), "\(words)")
        }
    }

    /// The textbook's table of optimal string alignment.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var table = Array(repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
        for row in 0...left.count { table[row][0] = row }
        for column in 0...right.count { table[0][column] = column }
        for row in 0..<left.count {
            for column in 0..<right.count {
                var cost = min(table[row][column + 1], table[row + 1][column]) + 1
                cost = min(cost, table[row][column] + (left[row] == right[column] ? 0 : 1))
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, table[row - 1][column - 1] + 1)
                }
                table[row + 1][column + 1] = cost
            }
        }
        return table[left.count][right.count]
    }
}
