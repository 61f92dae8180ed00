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

    /// - Parameter season: The year in which the season ends.
    init(season: Int) {
        rebounds = season >= 1951
        minutes = season >= 1952
        defence = season >= 1974
        turnovers = season >= 1978
        threePointers = season >= 1980
        plusMinus = season >= 1997
    }
}
