/// The `data-stat` names for the labels of old layouts, whose columns have no `data-stat`.
enum HeaderLabels {
    /// Labels that need no reading: blanks, ranks, and headers of columns that are read by position.
    static func isKnown(_ label: String) -> Bool {
        !label.contains { $0.isLetter } || others.contains(label)
    }

    private static let others: Set<String> = ["Rk", "Scoring", "Total", "Tm", "Team", "Date", "Opp", "Lg", "Season"]

    static let stats: [String: String] = [
        "Starters": "player", "Reserves": "player", "Player": "player", "MP": "mp", "FG": "fg", "FGA": "fga",
        "FG%": "fg_pct", "3P": "fg3", "3PA": "fg3a", "3P%": "fg3_pct", "FT": "ft", "FTA": "fta", "FT%": "ft_pct",
        "ORB": "orb", "DRB": "drb", "TRB": "trb", "AST": "ast", "STL": "stl", "BLK": "blk", "TOV": "tov", "PF": "pf",
        "PTS": "pts", "+/-": "plus_minus", "GmSc": "game_score", "TS%": "ts_pct", "eFG%": "efg_pct",
        "3PAr": "fg3a_per_fga_pct", "FTr": "fta_per_fga_pct", "ORB%": "orb_pct", "DRB%": "drb_pct", "TRB%": "trb_pct",
        "AST%": "ast_pct", "STL%": "stl_pct", "BLK%": "blk_pct", "TOV%": "tov_pct", "USG%": "usg_pct",
        "ORtg": "off_rtg", "DRtg": "def_rtg", "BPM": "bpm", "Pace": "pace", "FT/FGA": "ft_rate", "No.": "number",
        "Pos": "pos", "Ht": "height", "Wt": "weight", "Birth Date": "birth_date", "Exp": "years_experience",
        "College": "college",
    ]
}
