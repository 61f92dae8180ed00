/// Columns of the site that Baller knows but does not read: ranks, sums of columns it reads, spacers.
///
/// A `data-stat` that is neither here nor read by any relation is new, and a page that has one reports it.
enum UnreadColumns {
    static func isKnown(_ name: String) -> Bool {
        if name.isEmpty || names.contains(name) { return true }
        return prefixes.contains(where: name.hasPrefix) || !name.contains { $0.isLetter }
            || name.lowercased().contains("dummy") || name.hasSuffix("-dum") || isPlace(name)
    }

    /// `year12`, `y3`, `10th`, `2OT`: columns named by their position in a row of similar ones.
    private static func isPlace(_ name: String) -> Bool {
        let number = name.filter(\.isNumber)
        return !number.isEmpty
            && ["year", "y", "st", "nd", "rd", "th", "OT"].contains(name.filter { !$0.isNumber })
    }

    private static let prefixes = ["header_", "block_auto_header", "diff_", "over_", "ff_"]

    private static let names: Set<String> = [
        "totals", "basic", "diff", "ranker", "rank", "counter", "x", "y", "y1", "y2", "y3", "y4", "y5", "y6",
        "birth_year", "college_id",
        "date_end",
        "date_range", "date_start", "def_rtg_71_73", "def_rtg_pre_71", "off_rtg_71_73", "off_rtg_pre_71", "pace_71_73",
        "pace_pre_71", "dnp", "draft_team", "dunks", "heaves", "layups", "favorite", "underdog", "fg_pct_dist",
        "from_team_name", "game_num", "game_starters", "highs", "info", "insight", "leaders_career", "leaders_season",
        "lg", "lineup", "loser", "winner", "wins_loser", "wins_winner", "network", "notes", "opp", "ps_round",
        "quarter", "rights_team", "round_id", "season_or_game", "series_result", "sim_score", "stat_value", "stathead",
        "summary", "team2", "time_on_court", "adjusted", "unadjusted", "active_team", "astd", "game_reb", "pct_fga",
        "per_g", "Criteria", "Home", "Road", "Overall", "Pre", "Post", "drb_per_g", "tov_per_g", "orb_per_g",
        "Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "A", "C", "P", "SE", "SW",
        "NW",
        "E", "W", "M", "plus_minus_per_200_poss", "shooting", "team_fta", "team_ofoul", "team_pf", "team_pts",
        "team_sfoul",
        "opp_ofoul", "opp_sfoul", "opp_off_rtg", "opp_pace", "opp_ts_pct", "opp_name",
    ]
}
