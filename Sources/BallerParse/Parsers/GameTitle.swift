/// The heading of a game page: `2023 NBA Finals Game 5: Miami Heat at Denver Nuggets Box Score, June 12, 2023`.
struct GameTitle {
    /// What precedes the teams; `nil` for an ordinary game.
    let stage: String?

    init(_ heading: String) {
        guard let colon = heading.firstRange(of: ": "), heading[colon.upperBound...].contains(" at ") else {
            stage = nil
            return
        }
        stage = String(heading[..<colon.lowerBound])
    }

    /// The part of the season, if the page tells; the layout before 2016 names no stage, so there it does not.
    func seasonType(isOldLayout: Bool) -> String? {
        guard let stage else { return isOldLayout ? nil : "REGULAR" }
        if stage.contains("Play-In") { return "PLAY_IN" }
        if stage.contains("All-Star") { return "ALL_STAR" }
        if stage.contains("In-Season") || stage.contains("NBA Cup") {
            return stage.hasSuffix("Final") || stage.hasSuffix("Championship") ? "CUP_FINAL" : "REGULAR"
        }
        return "PLAYOFF"
    }
}
