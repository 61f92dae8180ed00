/// The numbers on the shirts: everybody has one that he likes, and another where it is taken.
struct Numbers {
    private static let most = 56

    private let seed: UInt64
    /// By team, then number: who wears it.
    private var wearers: [Int64: [Int: String]] = [:]

    init(seed: UInt64) { self.seed = seed }

    /// Those who left a team leave their numbers.
    mutating func begin(_ team: Int64, with players: [SamplePlayer]) {
        let ids = Set(players.map(\.pageID))
        wearers[team] = wearers[team]?.filter { ids.contains($0.value) }
    }

    mutating func number(of player: SamplePlayer, on team: Int64) -> Int {
        let worn = wearers[team] ?? [:]
        if let number = worn.first(where: { $0.value == player.pageID })?.key { return number }
        var random = SampleRandom(seed: seed, of: "number \(player.pageID)")
        var number = random.below(Self.most)
        while worn[number] != nil { number = (number + 1) % Self.most }
        wearers[team, default: [:]][number] = player.pageID
        return number
    }
}
