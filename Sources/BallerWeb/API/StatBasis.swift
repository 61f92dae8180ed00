/// What the stats of a season are shown by: `agg_player_stats.basis`.
enum StatBasis: String, CaseIterable {
    case total
    case perGame = "per_game"
    case per36 = "per_36"
    case per100 = "per_100"
    case advanced

    var defaultSort: String { self == .advanced ? "minutes_played" : "points" }

    /// The group of columns, in the head of the query, that only other bases have.
    var hiddenGroup: String { self == .advanced ? "COUNTED" : "ADVANCED" }
}
