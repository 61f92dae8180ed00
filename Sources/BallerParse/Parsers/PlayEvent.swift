/// What an event of the play-by-play is, told from its text.
enum PlayEvent: String, Sendable, CaseIterable {
    case periodStart = "period_start"
    case periodEnd = "period_end"
    case jumpBall = "jump_ball"
    case fieldGoalMade = "field_goal_made"
    case fieldGoalMissed = "field_goal_missed"
    case freeThrowMade = "free_throw_made"
    case freeThrowMissed = "free_throw_missed"
    case offensiveRebound = "offensive_rebound"
    case defensiveRebound = "defensive_rebound"
    case turnover
    case foul
    case violation
    case substitution
    case timeout
    case ejection
    case replay
    case other

    init(_ text: String) {
        self = Self.byStart(text) ?? Self.byWord(text) ?? .other
    }

    private static func byStart(_ text: String) -> PlayEvent? {
        let starts: [(StaticString, PlayEvent)] = [
            ("Start of", .periodStart), ("End of", .periodEnd), ("Jump ball", .jumpBall),
            ("Offensive rebound", .offensiveRebound), ("Defensive rebound", .defensiveRebound),
            ("Turnover", .turnover), ("Violation", .violation), ("Instant Replay", .replay),
            ("Defensive three seconds", .violation),
        ]
        return starts.first { ByteScan.range(of: $0.0, in: text)?.lowerBound == 0 }?.1
    }

    private static func byWord(_ text: String) -> PlayEvent? {
        if ByteScan.range(of: "free throw", in: text) != nil {
            return ByteScan.range(of: " makes ", in: text) != nil ? .freeThrowMade : .freeThrowMissed
        }
        let words: [(StaticString, PlayEvent)] = [
            (" makes ", .fieldGoalMade), (" misses ", .fieldGoalMissed), ("enters the game", .substitution),
            ("timeout", .timeout), ("ejected", .ejection), ("foul", .foul),
        ]
        return words.first { ByteScan.range(of: $0.0, in: text) != nil }?.1
    }

    /// Feet of `from 19 ft`; `at rim` is 0.
    static func distance(_ text: String) -> Int? {
        if ByteScan.range(of: " at rim", in: text) != nil { return 0 }
        guard let from = ByteScan.range(of: " from ", in: text), ByteScan.range(of: " ft", in: text) != nil else {
            return nil
        }
        return Int(Substring(text.utf8.dropFirst(from.upperBound).prefix { (0x30...0x39).contains($0) }))
    }
}
