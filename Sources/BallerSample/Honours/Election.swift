/// A vote: everybody of the press ranks the candidates, each with an eye of his own.
struct Election {
    struct Result {
        let candidate: Candidate
        let firsts: Int
        let points: Int
        /// From 1; those with the same points share it.
        let rank: Int
        let isTie: Bool

        /// As pages print it: `1`, `3T`.
        var place: String { "\(rank)\(isTie ? "T" : "")" }
    }

    private static let voters = 100
    /// No more have a chance.
    private static let serious = 14

    let most: Int
    /// Everybody with points, most first.
    let results: [Result]

    /// `points` are those of a first place, a second and so on.
    init(_ candidates: [Candidate], points: [Int], _ numbers: SampleRandom) {
        var random = numbers
        let candidates = Array(candidates.prefix(Self.serious))
        var sums = candidates.map { _ in (points: 0, firsts: 0) }
        for _ in 0..<Self.voters {
            let seen = candidates.map { $0.score * (1 + 0.07 * random.bell()) }
            let order = candidates.indices.sorted { seen[$0] != seen[$1] ? seen[$0] > seen[$1] : $0 < $1 }
            for (place, index) in zip(points.indices, order) {
                sums[index].points += points[place]
                if place == 0 { sums[index].firsts += 1 }
            }
        }
        most = Self.voters * (points.first ?? 0)
        let all = sums.map(\.points)
        results = candidates.indices.filter { all[$0] > 0 }.sorted { all[$0] != all[$1] ? all[$0] > all[$1] : $0 < $1 }
            .map { index in
                Result(
                    candidate: candidates[index],
                    firsts: sums[index].firsts,
                    points: all[index],
                    rank: 1 + all.count { $0 > all[index] },
                    isTie: all.count { $0 == all[index] } > 1
                )
            }
    }

    var winners: [Result] { results.filter { $0.rank == 1 } }
}
