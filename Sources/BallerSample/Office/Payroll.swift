import BallerCore

/// Who is paid what: contracts of one to five years, by what a player can do when he signs.
struct Payroll {
    struct Contract {
        let firstYear: Int
        let years: Int
        /// Dollars in the first year.
        let base: Int
        /// Who may end it before its last year; as pages write it.
        let option: String?

        var lastYear: Int { firstYear + years - 1 }

        /// Five per cent of the first year more every year.
        func salary(in year: Int) -> Int { base + base / 20 * (year - firstYear) }
    }

    /// The first season of which pay is told.
    static let firstYear = 1985

    private let seed: UInt64
    private(set) var contracts: [String: Contract] = [:]
    /// The signings of the newest season: players and the years that they signed for.
    private(set) var signed: [(player: SamplePlayer, team: Int, years: Int)] = []

    init(seed: UInt64) { self.seed = seed }

    /// Everybody without a contract signs one before the season.
    mutating func begin(_ record: SeasonRecord) {
        signed = []
        let year = record.year.rawValue
        for (team, roster) in record.firstRosters.enumerated() {
            for player in roster where (contracts[player.pageID]?.lastYear ?? 0) < year {
                var random = SampleRandom(seed: seed, of: "contract \(player.pageID) \(year)")
                let isRookie = record.isRookie(player)
                let years = isRookie ? random.within(2...4) : random.within(1...(player.age < 33 ? 5 : 2))
                let share = 0.12 + 3.1 * player.ability * player.ability * (isRookie ? 0.4 : 1)
                let base = Int(Double(Self.average(in: year)) * share * (0.9 + 0.2 * random.unit()))
                contracts[player.pageID] = Contract(
                    firstYear: year,
                    years: years,
                    base: base / 1_000 * 1_000,
                    option: years > 2 && random.chance(0.3) ? (random.chance(0.5) ? "PLAYER" : "TEAM") : nil
                )
                if !isRookie { signed.append((player, team, years)) }
            }
        }
    }

    /// What an ordinary starter gets: 6,000 dollars in 1947, eight per cent more each year, since 1970 ten and a half.
    private static func average(in year: Int) -> Int {
        (1947..<max(year, 1948)).reduce(6_000) { sum, year in sum + sum * (year < 1970 ? 80 : 105) / 1_000 }
    }
}
