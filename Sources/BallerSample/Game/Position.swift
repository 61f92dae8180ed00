/// What players of a position do more or less often than others.
extension SamplePlayer.Position {
    private func choose(_ guarding: Double, _ wing: Double, _ big: Double) -> Double {
        switch self {
        case .guarding: guarding
        case .wing: wing
        case .big: big
        }
    }

    var threes: Double { choose(1.2, 1.1, 0.5) }
    /// Added to the two-point percentage.
    var finishing: Double { choose(-0.01, 0, 0.05) }
    var rebounds: Double { choose(0.45, 0.8, 1.7) }
    var assists: Double { choose(2.2, 1, 0.6) }
    var blocks: Double { choose(0.3, 0.7, 2.2) }
    var fouls: Double { choose(0.8, 1, 1.3) }
}
