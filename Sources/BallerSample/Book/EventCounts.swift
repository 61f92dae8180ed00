/// What play-by-play tells of a player beyond his line.
struct EventCounts {
    /// Tries and goals of one kind.
    struct Tries {
        var made = 0
        var tried = 0

        mutating func count(_ isMade: Bool) {
            tried += 1
            if isMade { made += 1 }
        }
    }

    /// By distance: under 3, 10 and 16 feet, the rest of the two-pointers, three-pointers.
    var zones = Array(repeating: Tries(), count: 5)
    var feet = 0
    var assistedTwos = 0
    var assistedThrees = 0
    var layups = Tries()
    /// Turnovers to a thief, and others.
    var badPasses = 0
    var otherTurnovers = 0
    var shootingFouls = 0
    var shootingFoulsDrawn = 0
    var assistPoints = 0
    var andOnes = 0
    var shotsBlocked = 0

    static func += (sum: inout EventCounts, other: EventCounts) {
        for zone in sum.zones.indices {
            sum.zones[zone].made += other.zones[zone].made
            sum.zones[zone].tried += other.zones[zone].tried
        }
        sum.layups.made += other.layups.made
        sum.layups.tried += other.layups.tried
        for path in whole { sum[keyPath: path] += other[keyPath: path] }
    }

    private static var whole: [WritableKeyPath<EventCounts, Int>] {
        [
            \.feet, \.assistedTwos, \.assistedThrees, \.badPasses, \.otherTurnovers, \.shootingFouls,
            \.shootingFoulsDrawn, \.assistPoints, \.andOnes, \.shotsBlocked,
        ]
    }

    mutating func count(_ shot: Shot, isMade: Bool, isAssisted: Bool) {
        let zone = shot.isThree ? 4 : [3, 10, 16].firstIndex { shot.feet < $0 } ?? 3
        zones[zone].count(isMade)
        feet += shot.feet
        if !shot.isThree, shot.feet < 4 { layups.count(isMade) }
        if isAssisted { if shot.isThree { assistedThrees += 1 } else { assistedTwos += 1 } }
    }
}

extension GameDetail {
    /// The counts of everybody in a game, by page id.
    var counts: [String: EventCounts] {
        var counts: [String: EventCounts] = [:]
        var before: GameEvent?
        func count(_ player: SamplePlayer?, _ change: (inout EventCounts) -> Void) {
            if let player { change(&counts[player.pageID, default: EventCounts()]) }
        }
        for event in events {
            switch event.kind {
            case .fieldGoalMade, .fieldGoalMissed:
                guard let shot = event.shot else { continue }
                let isMade = event.kind == .fieldGoalMade
                count(event.player) { $0.count(shot, isMade: isMade, isAssisted: isMade && event.other != nil) }
                if isMade {
                    count(event.other) { $0.assistPoints += shot.isThree ? 3 : 2 }
                } else if event.other != nil {
                    count(event.player) { $0.shotsBlocked += 1 }
                }
            case .turnover:
                count(event.player) { if event.other == nil { $0.otherTurnovers += 1 } else { $0.badPasses += 1 } }
            case .freeThrowMade, .freeThrowMissed:
                guard event.throwNumber?.number == 1 else { break }
                count(event.player) { own in
                    own.shootingFoulsDrawn += 1
                    if event.throwNumber?.of == 1 { own.andOnes += 1 }
                }
                if before?.kind == .foul { count(before?.player) { $0.shootingFouls += 1 } }
            default: break
            }
            before = event
        }
        return counts
    }
}
