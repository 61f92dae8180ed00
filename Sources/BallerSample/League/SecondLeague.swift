import BallerCore

/// A league beside the first for some seasons, as the ABA was: two of its teams join the first, the others fold.
enum SecondLeague {
    static let name = Season.secondLeague
    private static let teams = 10
    private static let joining = 2

    /// The seasons of the ABA if the sample has them; else the first two fifths of its seasons, so that a short sample has one, too.
    static func years(of league: SampleLeague) -> ClosedRange<Int>? {
        guard league.hasChronicle, league.seasons >= 3, league.teams >= 8 else { return nil }
        let last = league.lastSeason.rawValue
        let first = last - league.seasons + 1
        if first <= 1968, last >= 1977 { return 1968...1976 }
        return first...(first + max(league.seasons * 2 / 5, 1) - 1)
    }

    /// How many teams the first league lacks until others join it.
    static func missing(in year: Int, of league: SampleLeague) -> Int {
        years(of: league).map { year <= $0.upperBound ? joining : 0 } ?? 0
    }

    /// As a league of its own without pages of games; `ids` are shared with the first league.
    static func options(of league: SampleLeague) -> SampleLeague {
        var options = league
        options.teams = min(teams, league.teams)
        options.pageSeasons = 0
        return options
    }

    /// Those that will join come first.
    static func franchises(_ years: ClosedRange<Int>) -> [Franchise] {
        [
            [(0, "Camino Verde", "Stallions", "CVA")], [(0, "Fairhaven", "Clippermen", "FHA")],
            [(0, "Old Barrow", "Bucks", "OBB"), (1, "Barrow Springs", "Bucks", "BSB")],
            [(0, "Palo Duro", "Drovers", "PDD")], [(0, "Kettle Point", "Gulls", "KPG")],
            [(0, "Sierra Blanca", "Quakes", "SBQ")], [(0, "Tidewater", "Skippers", "TWS")],
            [(0, "Yucca Flat", "Rockets", "YFR")], [(0, "Great Marsh", "Cranes", "GMC")],
            [(0, "Bright Coulee", "Spurs", "BCS")],
        ].enumerated().map { index, identities in
            let newest = identities.last { years.lowerBound + $0.0 <= years.upperBound }?.3 ?? identities[0].3
            return Franchise(
                index: index,
                teamID: index < joining ? 1_990_000_101 + Int64(index) : Franchise.number(ofCode: newest),
                identities: identities.map { later, city, nickname, code in
                    .init(
                        since: later == 0 ? 0 : years.lowerBound + later,
                        city: city,
                        nickname: nickname,
                        abbreviation: code
                    )
                }
            )
        }
    }

    /// The teams that go on in the first league, from a season on and under a code of that league.
    static func joiners(_ franchises: [Franchise], in year: Int) -> [Franchise] {
        zip(franchises, ["CVS", "FHC"]).map { franchise, code in
            var joiner = franchise
            guard let last = franchise.identities.last else { return franchise }
            joiner.identities.append(
                .init(since: year, city: last.city, nickname: last.nickname, abbreviation: code)
            )
            return joiner
        }
    }
}

extension Franchise {
    /// The number of a team that only pages know, by its newest code: 36^10 and the code in base 36.
    fileprivate static func number(ofCode code: String) -> Int64 {
        code.lowercased().unicodeScalars.reduce(0) { sum, letter in
            sum * 36 + Int64(letter.value) - (letter.value < 97 ? 48 : 87)
        } + 3_656_158_440_062_976
    }
}
