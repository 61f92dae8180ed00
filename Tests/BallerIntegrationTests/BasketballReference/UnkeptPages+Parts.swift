extension UnkeptPages {
    private static func record(_ parts: [String: String]...) -> [String: String] {
        parts.reduce(into: [:]) { $0.merge($1) { _, last in last } }
    }

    private static let player = ["player_id": "doejo01", "player_name": "Jo Doe"]
    private static let own = ["player_id": "doejo01", "row_order": "1", "span": "2019-20", "season_year": "2020"]
    private static let team = ["team_id": "BOS", "season_year": "2020", "season_type": "REGULAR"]
    private static let period = ["game_id": "202010110LAL", "team_id": "BOS", "period_type": "QUARTER", "period": "1"]

    /// Parts of pages: sheets of periods, parts of profiles, pages below a team's season, long lists.
    static let parts: [String: [[String: String]]] = [
        "player_period_lines": [
            record(period, player, ["sheet_order": "1", "seconds_played": "700", "points": "9", "plus_minus": "-4"])
        ],
        "team_period_lines": [record(period, ["minutes_played": "60", "points": "31"])],
        "player_highs": [
            record(own, ["season_type": "REGULAR", "team_id": "BOS", "teams": "BOS", "points": "51"]),
            record(own, ["season_type": "REGULAR", "row_order": "2", "span": "Career", "season_year": ""]),
        ],
        "player_college_seasons": [record(own, ["college": "KANSAS", "points_per_game": "29.6"])],
        "player_all_star_games": [record(own, ["team_id": "BOS", "seconds_played": "1885", "points": "13"])],
        "player_salaries": [
            record(own, ["team_id": "BOS", "team_name": "Celtics", "salary": "1000000", "is_two_way": "false"])
        ],
        "player_contracts": [
            ["player_id": "doejo01", "team_id": "BOS", "season_year": "2027", "salary": "2000000", "option": "PLAYER"]
        ],
        "player_playoff_series": [
            [
                "player_id": "doejo01", "season_year": "2020", "series_id": "2020-finals", "round": "FIN",
                "team_id": "BOS", "opponent_team_id": "LAL", "result": "W (4-2)", "points": "150",
            ]
        ],
        "coach_votes": [
            ["coach_id": "roeal01c", "season_year": "2020", "league": "NBA", "rank": "1", "share": "0.784"]
        ],
        "referee_teams": [
            [
                "referee_id": "poesu99r", "team_id": "BOS", "team_name": "Boston Celtics", "games": "110",
                "difference_points_per_48": "-1.9",
            ]
        ],
        "team_lineups": [
            record(
                team,
                [
                    "lineup_size": "2", "row_order": "1", "lineup": "J. Doe | A. Roe", "player_ids": "doejo01 roeal01",
                    "seconds_played": "25705", "net_points": "10.7",
                ]
            )
        ],
        "team_on_off": [
            record(team, player, ["split": "DIFFERENCE", "minutes_share_pct": "79", "offensive_rating": "7.4"])
        ],
        "team_splits": [
            record(team, ["split_value": "Total", "games": "72", "points": "113.7"]),
            record(team, ["split": "Place", "split_value": "Road", "games": "36", "opponent_points": "108.1"]),
        ],
        "franchise_players": [record(player, ["franchise_id": "BOS", "seasons": "3", "steals_per_game": "1.1"])],
        "birthdays": [record(player, ["birth_month": "12", "birth_day": "30", "birth_year": "1990"])],
        "league_contracts": [
            record(player, ["list_order": "1", "team_id": "BOS", "salary_season_1": "5"]),
            record(player, ["list_order": "2", "team_id": "LAL", "salary_season_1": "4"]),
        ],
        "series_index": [
            [
                "league": "NBA", "season_year": "2020", "series_id": "2020-finals", "series": "Finals",
                "start_date": "2020-09-30", "is_decided": "true", "winner_team_id": "LAL", "winner_name": "Lakers",
                "winner_seed": "1",
                "loser_team_id": "MIA", "loser_name": "Heat", "favorite_team_id": "LAL", "favorite_odds": "-360",
            ]
        ],
        "leader_lists": [
            ["list_order": "1", "path": "/leaders/pts_career.html", "title": "Career", "section": "Points"]
        ],
        "all_star_contests": [
            record(
                player,
                [
                    "contest": "slam-dunk", "row_order": "1", "player_order": "1", "season_year": "2020",
                    "column": "Winner", "line": "2020 | Jo Doe",
                ]
            )
        ],
        "records": [
            [
                "board": "team_wins", "record": "team-most-wins-season", "record_order": "1", "value": "73",
                "holder": "Golden State Warriors", "team_id": "GSW", "season_year": "2016", "league": "NBA",
            ]
        ],
        "franchises": [
            [
                "franchise_id": "CHO", "name": "Charlotte Hornets", "is_whole_franchise": "true", "is_active": "true",
                "first_season_year": "1989", "seasons": "33",
            ],
            [
                "franchise_id": "CHO", "name": "Charlotte Hornets", "is_whole_franchise": "false", "is_active": "true",
                "first_season_year": "1989", "seasons": "14",
            ],
        ],
        "standings_splits": [
            [
                "league": "NBA", "season_year": "2020", "season_type": "PLAYOFF", "team_id": "BOS",
                "team_name": "Celtics", "split": "Home", "wins": "7", "losses": "2",
            ]
        ],
        // An id of the site with a hyphen.
        "team_draft_picks": [
            ["franchise_id": "ATL", "draft_year": "1950", "player_name": "Am John", "player_id": "john-am01"]
        ],
        "players": [
            [
                "player_id": "doejo01", "name": "Jo Doe", "name_note": "last name previously spelled Dough",
                "debut_date": "1975-10-24", "nba_debut_date": "1976-10-22", "aba_debut_date": "1975-10-24",
            ]
        ],
    ]
}
