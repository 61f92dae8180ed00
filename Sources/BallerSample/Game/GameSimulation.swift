import BallerCore

/// Plays one game: shots first, then everything that follows from them.
///
/// Rebounds come from misses, assists from field goals, blocks from missed two-pointers and steals from turnovers, so
/// that the two sides' lines are consistent.
struct GameSimulation {
    let season: Season
    let game: ScheduledGame
    /// The available players, best first.
    let home: [SamplePlayer]
    let away: [SamplePlayer]

    func play(_ random: inout SampleRandom) -> PlayedGame {
        let overtimes = random.chance(0.06) ? (random.chance(0.15) ? 2 : 1) : 0
        let length = 48 + 5 * overtimes
        // Both sides have about the same number of possessions.
        let pace = 1 + 0.045 * random.bell()
        let (host, guest) = (season.teams[game.home], season.teams[game.away])
        var homeSide = SideSimulation(team: game.home, fit: home, length: length, &random)
        var awaySide = SideSimulation(team: game.away, fit: away, length: length, &random)
        let threeShare = Self.threeShare(in: season)
        let edge = 0.008
        homeSide.attack(pace: pace, edge: edge + host.offence - guest.defence, threeShare: threeShare, &random)
        awaySide.attack(pace: pace, edge: -edge + guest.offence - host.defence, threeShare: threeShare, &random)
        if homeSide.points == awaySide.points {
            if random.chance(0.55) { homeSide.decide(&random) } else { awaySide.decide(&random) }
        }
        homeSide.follow(&random)
        awaySide.follow(&random)
        homeSide.defend(against: awaySide.total, &random)
        awaySide.defend(against: homeSide.total, &random)
        let margin = homeSide.points - awaySide.points
        homeSide.sharePlusMinus(margin, &random)
        awaySide.sharePlusMinus(-margin, &random)
        return PlayedGame(
            scheduled: game,
            home: homeSide.finished(margin),
            away: awaySide.finished(-margin),
            detail: nil
        )
    }

    /// The share of field goal attempts from three: none before 1980, two in five today.
    static func threeShare(in season: Season) -> Double {
        let year = season.year.rawValue
        let share = year < 1980 ? 0 : min(0.03 + 0.0095 * Double(year - 1980), 0.42)
        // The second league had them first.
        return season.isSecondLeague ? max(share, 0.06) : share
    }
}
