import Foundation

/// Rows of parts of pages (sheets of periods, parts of profiles, registers), counted by another reader of HTML.
extension GoldenCounts {
    /// Every relation of a kept page.
    static func rows(of page: CorpusPage) -> [String: Int] {
        let file = page.file.replacingOccurrences(of: "pages/", with: "")
        return (rows[file] ?? [:]).merging(parts[file] ?? [:]) { $1 }
    }

    static let parts: [String: [String: Int]] = [
        "box-score-fragment/201710170CLE.html": ["bref_player_period_lines": 107, "bref_team_period_lines": 12],
        "box-score-fragment/202306120DEN.html": ["bref_player_period_lines": 98, "bref_team_period_lines": 12],
        "box-score/200101010MIN.html": ["bref_player_period_lines": 103, "bref_team_period_lines": 12],
        "box-score/200101010POR.html": ["bref_player_period_lines": 107, "bref_team_period_lines": 12],
        "box-score/201701010ATL.html": ["bref_player_period_lines": 115, "bref_team_period_lines": 14],
        "box-score/201801010BRK.html": ["bref_player_period_lines": 112, "bref_team_period_lines": 12],
        "box-score/201801010CHI.html": ["bref_player_period_lines": 121, "bref_team_period_lines": 14],
        "box-score/201801010MIN.html": ["bref_player_period_lines": 116, "bref_team_period_lines": 12],
        "box-score/201801010TOR.html": ["bref_player_period_lines": 119, "bref_team_period_lines": 14],
        "coach/brooksc01c.html": ["bref_coach_votes": 5],
        "coach/johnsph99c.html": ["bref_coach_votes": 3],
        "coach/kerrst01c.html": ["bref_coach_votes": 3],
        "coach/kiddja01c.html": ["bref_coach_votes": 5],
        "coach/nelsodo01c.html": ["bref_coach_votes": 14],
        "coach/riverdo01c.html": ["bref_coach_votes": 14],
        "coach/spoeler99c.html": ["bref_coach_votes": 10],
        "player-profile/battlja01.html": [
            "bref_player_highs": 3, "bref_player_college_seasons": 6, "bref_player_salaries": 3,
            "bref_player_contracts": 2,
        ],
        "player-profile/doncilu01.html": [
            "bref_player_highs": 20, "bref_player_playoff_series": 10, "bref_player_all_star_games": 6,
            "bref_player_salaries": 8, "bref_player_contracts": 2,
        ],
        "player-profile/hardeja01.html": [
            "bref_player_all_star_games": 7, "bref_player_college_seasons": 3, "bref_player_salaries": 10,
            "bref_player_contracts": 5,
        ],
        "player-profile/hawkito01.html": ["bref_player_highs": 26],
        "player-profile/jamesle01.html": [
            "bref_player_highs": 37, "bref_player_all_star_games": 16, "bref_player_salaries": 17,
            "bref_player_contracts": 3,
        ],
        "player-profile/jonesdo02.html": [
            "bref_player_highs": 5, "bref_player_college_seasons": 4, "bref_player_salaries": 4,
        ],
        "player-profile/plowdda01.html": [
            "bref_player_highs": 3, "bref_player_college_seasons": 6, "bref_player_salaries": 3,
        ],
        "player-profile/schaydo01.html": [
            "bref_player_highs": 33, "bref_player_playoff_series": 26, "bref_player_all_star_games": 13,
            "bref_player_college_seasons": 5,
        ],
        "player-profile/shayoma01.html": ["bref_player_highs": 2, "bref_player_college_seasons": 5],
        "player-profile/wembavi01.html": [
            "bref_player_highs": 4, "bref_player_all_star_games": 3, "bref_player_salaries": 3,
            "bref_player_contracts": 2,
        ],
        "player-profile/youngtr01.html": ["bref_player_college_seasons": 2, "bref_player_contracts": 4],
        "player-profile/zhizhwa01.html": [
            "bref_player_highs": 17, "bref_player_playoff_series": 5, "bref_player_salaries": 6,
        ],
        "referee/brothto99r.html": ["bref_referee_teams": 30],
        "referee/crawfda99r.html": ["bref_referee_teams": 30],
        "referee/fortejo99r.html": ["bref_referee_teams": 30],
        "referee/jonesda99r.html": ["bref_referee_teams": 30],
        "referee/olesiro99r.html": ["bref_referee_teams": 30],
        "teams-index/teams.asof-2022-06-22.html": ["bref_franchises": 129],
    ]

    static let found: [String: [String: Int]] = [
        "box-score-fragment/201803010SAC.html": ["bref_player_period_lines": 117, "bref_team_period_lines": 14],
        "box-score-fragment/201811300PHO.html": ["bref_player_period_lines": 108, "bref_team_period_lines": 12],
        "box-score-fragment/201812220WAS.html": ["bref_player_period_lines": 140, "bref_team_period_lines": 18],
        "box-score-fragment/201903010ATL.html": ["bref_player_period_lines": 170, "bref_team_period_lines": 20],
        "box-score-fragment/202104220DAL.html": ["bref_player_period_lines": 105, "bref_team_period_lines": 12],
        "box-score-fragment/202105020MIL.html": ["bref_player_period_lines": 104, "bref_team_period_lines": 12],
        "box-score-fragment/202105180BOS.html": ["bref_player_period_lines": 124, "bref_team_period_lines": 12],
        "box-score-fragment/202110200NYK.html": ["bref_player_period_lines": 125, "bref_team_period_lines": 16],
        "box-score-fragment/202201170LAL.html": ["bref_player_period_lines": 104, "bref_team_period_lines": 12],
        "box-score-fragment/202201290MIA.html": ["bref_player_period_lines": 129, "bref_team_period_lines": 18],
        "box-score-fragment/202210180BOS.html": ["bref_player_period_lines": 115, "bref_team_period_lines": 12],
        "box-score-fragment/202312040SAC.html": ["bref_player_period_lines": 109, "bref_team_period_lines": 12],
        "box-score-fragment/202312070LAL.html": ["bref_player_period_lines": 111, "bref_team_period_lines": 12],
        "box-score-fragment/202404160NOP.html": ["bref_player_period_lines": 100, "bref_team_period_lines": 12],
        "box-score-fragment/202404170CHI.html": ["bref_player_period_lines": 97, "bref_team_period_lines": 12],
        "box-score-fragment/202404190NOP.html": ["bref_player_period_lines": 102, "bref_team_period_lines": 12],
        "box-score/201701010ATL.html": ["bref_player_period_lines": 131, "bref_team_period_lines": 14],
        "coach/mazzujo99c.html": ["bref_coach_votes": 3],
        "contracts-players/player_contracts.html": ["bref_league_contracts": 530],
        "friv/birthdays_day-30_month-12.html": ["bref_birthdays": 24],
        "leaders/franchise.html": ["bref_franchises": 129],
        "leaders/player_pts.html": ["bref_records": 84],
        "leaders/team_wins.html": ["bref_records": 48],
        "player-profile/chambwi01.html": [
            "bref_player_highs": 37, "bref_player_playoff_series": 29, "bref_player_all_star_games": 14,
            "bref_player_college_seasons": 3,
        ],
        "player-profile/curryst01.html": [
            "bref_player_highs": 31, "bref_player_playoff_series": 30, "bref_player_all_star_games": 16,
            "bref_player_college_seasons": 4, "bref_player_salaries": 17, "bref_player_contracts": 2,
        ],
        "player-profile/duranke01.html": [
            "bref_player_highs": 46, "bref_player_playoff_series": 34, "bref_player_all_star_games": 20,
            "bref_player_college_seasons": 2, "bref_player_salaries": 19, "bref_player_contracts": 3,
        ],
        "player-profile/jamesle01.html": [
            "bref_player_highs": 50, "bref_player_playoff_series": 57, "bref_player_all_star_games": 24,
            "bref_player_salaries": 23, "bref_player_contracts": 1,
        ],
        "player-profile/jokicni01.html": [
            "bref_player_highs": 23, "bref_player_playoff_series": 17, "bref_player_all_star_games": 11,
            "bref_player_salaries": 11, "bref_player_contracts": 3,
        ],
        "player-profile/jordami01.html": [
            "bref_player_highs": 33, "bref_player_playoff_series": 37, "bref_player_all_star_games": 15,
            "bref_player_college_seasons": 4, "bref_player_salaries": 17,
        ],
        "player-profile/stockjo01.html": [
            "bref_player_highs": 42, "bref_player_playoff_series": 36, "bref_player_all_star_games": 11,
            "bref_player_college_seasons": 5, "bref_player_salaries": 18,
        ],
        "playoffs-series-index/series.html": ["bref_series_index": 979],
        "referee/kirklco99r.html": ["bref_referee_teams": 30],
        "team-franchise-other/players.html": ["bref_franchise_players": 626],
        "team-lineups/CHI_1997.html": ["bref_team_lineups": 128],
        "team-on-off/CHI_1997.html": ["bref_team_on_off": 81],
        "team-splits/BOS_1980.html": ["bref_team_splits": 51],
    ]
}
