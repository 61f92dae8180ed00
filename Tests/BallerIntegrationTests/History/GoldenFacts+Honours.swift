extension GoldenFact {
    private static func pick(_ year: Int, _ player: String, _ answer: String, _ source: String) -> GoldenFact {
        GoldenFact(
            fact: "\(player) in the draft of \(year)",
            source: source,
            query: """
                SELECT overall_pick, coalesce(pick_rank, 0), is_territorial, team_code FROM fact_draft_picks
                WHERE draft_year = \(year) AND player_name = '\(player)'
                """,
            answer: [answer]
        )
    }

    private static func winners(_ season: String, _ award: String, _ names: [String], _ source: String) -> GoldenFact {
        GoldenFact(
            fact: "\(award) of \(season): \(names.joined(separator: " and "))",
            source: source,
            query: """
                SELECT winner_name FROM fact_award_winners
                WHERE league || '_' || season_year = '\(season)' AND award_id = '\(award)' ORDER BY winner_name
                """,
            answer: names
        )
    }

    static let honours = [
        // Minnesota's pick was taken from it, so that his number is 35 where forfeited picks count, and 34 where they do not.
        pick(2002, "Carlos Boozer", "35 34 false CLE", "Basketball-Reference, draft of 2002; NBA.com, draft history"),
        pick(2003, "LeBron James", "1 1 false CLE", "NBA Register"),
        pick(1984, "Michael Jordan", "3 3 false CHI", "NBA Register"),
        pick(1959, "Wilt Chamberlain", "3 0 true PHW", "NBA Guide, territorial choices"),
        pick(1965, "Bill Bradley", "2 0 true NYK", "NBA Guide, territorial choices"),
        pick(1965, "Rick Barry", "4 2 false SFW", "NBA Guide, draft of 1965"),
        winners("ABA_1975", "mvp", ["George McGinnis", "Julius Erving"], "Complete Handbook of the ABA, co-winners"),
        winners("NBA_1995", "roy", ["Grant Hill", "Jason Kidd"], "NBA Guide, co-rookies of the year"),
        winners("NBA_2000", "roy", ["Elton Brand", "Steve Francis"], "NBA Guide, co-rookies of the year"),
        winners("NBA_1956", "mvp", ["Bob Pettit"], "NBA Guide, the first Podoloff Cup"),
        winners("NBA_2016", "mvp", ["Stephen Curry"], "NBA.com, the only unanimous choice"),
        winners("NBA_1983", "smoy", ["Bobby Jones"], "NBA Guide, the first sixth man award"),
        GoldenFact(
            fact: "Stephen Curry had all 131 first places of 2015-16",
            source: "NBA.com, MVP votes of 2016",
            query: """
                SELECT first_place_votes, points_won, points_max FROM fact_award_votes
                WHERE season_year = 2016 AND award_id = 'mvp' AND is_winner
                """,
            answer: ["131.0 1310.0 1310.0"]
        ),
        GoldenFact(
            fact: "LeBron James is on thirteen All-NBA first teams to 2024-25",
            source: "NBA.com, year by year All-NBA teams",
            query: """
                SELECT count(*) FROM fact_honour_teams INNER JOIN dim_players USING (player_id)
                WHERE bref_id = 'jamesle01' AND honour = 'all_league' AND team_selection = 1 AND season_year <= 2025
                """,
            answer: ["13"]
        ),
        GoldenFact(
            fact: "Kareem Abdul-Jabbar was chosen for nineteen All-Star games",
            source: "NBA Register",
            query: """
                SELECT count(*) FROM fact_all_star_selections INNER JOIN dim_players USING (player_id)
                WHERE bref_id = 'abdulka01'
                """,
            answer: ["19"]
        ),
        GoldenFact(
            fact: "Every draft since 1954 is whole, and the first were written down in part",
            source: "NBA Guide, drafts",
            query: """
                SELECT count(*) FROM coverage
                WHERE relation = 'fact_draft_picks' AND season_year BETWEEN 1967 AND 2025 AND NOT is_complete
                """,
            answer: ["0"]
        ),
        GoldenFact(
            fact: "Denver of 1981-82 scored 126.5 points a game and allowed 126.0",
            source: "NBA Guide, team statistics",
            query: """
                SELECT side, points FROM fact_team_season_rates INNER JOIN dim_teams USING (team_id)
                WHERE season_year = 1982 AND team_abbreviation = 'DEN' AND basis = 'PER_GAME' ORDER BY side DESC
                """,
            answer: ["TEAM 126.5", "OPPONENT 126.0"]
        ),
        GoldenFact(
            fact: "Hardly a pick that both lists of drafts have is of two players",
            source: "Drafts of Basketball-Reference and NBA.com, compared pick by pick",
            query: """
                SELECT count(*) < 20 FROM fact_draft_picks WHERE source = 'nba_tables' AND pick_rank IS NOT NULL
                """,
            answer: ["true"]
        ),
    ]
}
