/// The part of a season a game belongs to, spelled as in the artifact's `season_type` columns.
package enum SeasonType: String, Sendable, Codable, CaseIterable {
    case preseason = "PRESEASON"
    case regular = "REGULAR"
    case allStar = "ALL_STAR"
    case cupFinal = "CUP_FINAL"
    case playIn = "PLAY_IN"
    case playoff = "PLAYOFF"
}
