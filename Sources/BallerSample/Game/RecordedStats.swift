/// Which counts were recorded in a season.
///
/// The first seasons are those in which the NBA began to record each count.
struct RecordedStats {
    let rebounds: Bool
    let minutes: Bool
    /// Steals, blocks, and rebounds by kind.
    let defence: Bool
    let turnovers: Bool
    let threePointers: Bool
    let plusMinus: Bool

    static let everything = RecordedStats(season: .max)

    /// `season` is the year in which the season ends; the second league counted three-pointers and turnovers from its first on.
    init(season: Int, isSecondLeague: Bool = false) {
        rebounds = season >= 1951
        minutes = season >= 1952
        defence = season >= 1974
        turnovers = isSecondLeague || season >= 1978
        threePointers = isSecondLeague || season >= 1980
        plusMinus = season >= 1997
    }
}
