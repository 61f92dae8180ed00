/// The kind of a play-by-play event, recognised by its text.
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
        var text = text
        self = text.withUTF8 { Self.byStart($0) ?? Self.byWord($0) ?? .other }
    }

    private static func byStart(_ text: ByteScan.Bytes) -> PlayEvent? {
        switch text.first {
        case UInt8(ascii: "S"): text.starts("Start of") ? .periodStart : nil
        case UInt8(ascii: "E"): text.starts("End of") ? .periodEnd : nil
        case UInt8(ascii: "J"): text.starts("Jump ball") ? .jumpBall : nil
        case UInt8(ascii: "O"): text.starts("Offensive rebound") ? .offensiveRebound : nil
        case UInt8(ascii: "D"):
            text.starts("Defensive rebound")
                ? .defensiveRebound : text.starts("Defensive three seconds") ? .violation : nil
        case UInt8(ascii: "T"): text.starts("Turnover") ? .turnover : nil
        case UInt8(ascii: "V"): text.starts("Violation") ? .violation : nil
        case UInt8(ascii: "I"): text.starts("Instant Replay") ? .replay : nil
        default: nil
        }
    }

    private static func byWord(_ text: ByteScan.Bytes) -> PlayEvent? {
        let isMade = ByteScan.contains(text, " makes ")
        if ByteScan.contains(text, "free throw") { return isMade ? .freeThrowMade : .freeThrowMissed }
        if isMade { return .fieldGoalMade }
        if ByteScan.contains(text, " misses ") { return .fieldGoalMissed }
        if ByteScan.contains(text, "enters the game") { return .substitution }
        if ByteScan.contains(text, "timeout") { return .timeout }
        if ByteScan.contains(text, "ejected") { return .ejection }
        return ByteScan.contains(text, "foul") ? .foul : nil
    }

    /// Feet in `from 19 ft`; `at rim` is 0.
    static func distance(_ text: String) -> Int? {
        var text = text
        return text.withUTF8 { text in
            if ByteScan.contains(text, " at rim") { return 0 }
            guard let from = ByteScan.firstIndex(of: " from ", in: text, from: 0), ByteScan.contains(text, " ft") else {
                return nil
            }
            let digits = text[(from + 6)...].prefix { (0x30...0x39).contains($0) }
            return Int(String(decoding: digits, as: UTF8.self))
        }
    }
}
