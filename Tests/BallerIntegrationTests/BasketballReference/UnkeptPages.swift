/// Records as the parser writes them, made up by us, of pages of which no copy is kept.
enum UnkeptPages {
    private static let season = ["league": "NBA", "season_year": "2020"]
    private static let player = ["player_id": "doejo01", "player_name": "Jo Doe"]
    private static let line = season.merging(player) { first, _ in first }.merging(
        ["season_type": "REGULAR", "team_id": "BOS", "is_combined_totals": "false", "games_played": "70"]
    ) { first, _ in first }

    private static func record(_ parts: [String: String]...) -> [String: String] {
        parts.reduce(into: [:]) { $0.merge($1) { _, last in last } }
    }

    static let records: [String: [[String: String]]] = seasons.merging(honours) { first, _ in first }
        .merging(offices) { first, _ in first }.merging(games) { first, _ in first }

    private static let seasons: [String: [[String: String]]] = [
        "player_per_minute": [record(line, ["minutes_played": "1400", "points": "18.5"])],
        "player_per_poss": [record(line, ["minutes_played": "1400", "points": "25.1", "offensive_rating": "111"])],
        "player_shooting": [record(line, ["average_distance": "12.5"])],
        "player_adj_shooting": [record(line, ["adjusted_field_goal_pct": "104"])],
        "player_play_by_play": [record(line, ["on_court_plus_minus": "-1.5"])],
        "rookies": [
            record(
                season,
                player,
                ["debut": "Oct 22", "debut_game_id": "201910220BOS", "points": "700", "blocks_per_game": "0.4"]
            )
        ],
        "team_ratings": [record(season, ["team_id": "BOS", "team_name": "Celtics", "adjusted_net_rating": "5.9"])],
        "standings_by_date": [
            record(
                season,
                ["standing_date": "2019-12-01", "place": "1", "team_id": "BOS", "wins": "14", "losses": "5"]
            )
        ],
        "uniform_numbers": [record(season, player, ["number": "00", "teams": "BOS CHI"])],
    ]

    private static let honours: [String: [[String: String]]] = [
        "awards": [
            record(season, ["award_id": "mvp", "player_id": "doejo01", "name": "Jo Doe", "points_per_game": "30.1"])
        ],
        // The same winner in the summary of the season, and another award that has no page here.
        "season_awards": [
            record(season, ["award_id": "mvp", "award": "Most Valuable", "player_id": "doejo01", "name": "Jo Doe"]),
            record(season, ["award": "Hustle Award", "name": "Al Roe"]),
        ],
        "honour_teams": [record(season, player, ["award_id": "all_league", "team_selection": "1st", "position": "G"])],
        "hall_of_fame": [["year": "2020", "name": "Jo Doe", "player_id": "doejo01"]],
        "all_star_games": [["season_year": "2020", "mvp_player_id": "doejo01", "mvp": "J. Doe"]],
        // One line on the page of the season and on that of its game, another on the page of the season only.
        "all_star_box_scores": [
            record(season, player, ["side": "East", "is_starter": "true", "points": "20"]),
            record(season, player, ["game_id": "202002160NBA", "side": "East", "is_starter": "true", "points": "20"]),
            record(season, player, ["side": "Stars", "points": "8"]),
        ],
        "leader_boards": [
            record(
                season,
                leader,
                ["board": "SEASON", "category": "Points", "season_type": "REGULAR", "value": "2345"]
            ),
            record(leader, ["board": "CAREER", "category": "pts", "season_type": "REGULAR", "value": "9"]),
            record(leader, ["board": "CAREER", "category": "pts", "season_type": "PLAYOFF", "value": "7"]),
            record(leader, ["board": "CAREER", "category": "pts", "season_type": "REGULAR", "value": "1"], trailers),
            record(leader, ["board": "YEARLY", "category": "pts", "season_type": "COMBINED", "value": "8"]),
            record(leader, ["board": "OTHER", "category": "hof_prob", "value": "0.5"]),
        ],
    ]

    private static let leader = player.merging(["rank_order": "1", "is_trailers": "false"]) { first, _ in first }
    private static let trailers = ["is_trailers": "true"]

    private static let offices: [String: [[String: String]]] = [
        "contracts": [
            record(
                player,
                [
                    "team_id": "BOS", "first_season_year": "2026", "salary_season_1": "1000000",
                    "guaranteed": "3000000",
                ]
            )
        ],
        "injuries": [record(player, ["team_id": "BOS", "updated_on": "2020-01-02", "description": "Out (knee)"])],
        "depth_charts": [record(player, ["team_id": "BOS", "season_year": "2020", "position": "PG", "depth": "1"])],
        "team_draft_picks": [
            [
                "franchise_id": "BOS", "draft_year": "1956", "player_name": "Jo Doe", "round": "1",
                "traded_to_team_id": "NYK", "rebounds": "12", "value_over_replacement": "-0.1",
            ]
        ],
        "draft_combine": [
            record(player, ["draft_year": "2024", "wingspan_inches": "79.25", "bench_press": "0"]),
            ["draft_year": "2024", "player_name": "Al Roe", "sprint_seconds": "3.21"],
        ],
        "draft_lottery": [
            ["draft_year": "2024", "seed": "1", "team_id": "DET", "wins": "14", "first_pick_pct": "14", "pick": "5"]
        ],
        // One trade on the page of the league and on those of both teams.
        "transactions": [
            record(season, trade, ["text": "Traded."]), record(trade, ["page_team_id": "BOS", "text": "Traded."]),
            record(trade, ["page_team_id": "MEM", "text": "Traded."]),
        ],
        "coach_index": [["coach_id": "roeal01c", "coach_name": "Al Roe", "wins": "10"]],
        "referee_index": [["referee_id": "poesu99r", "referee_name": "Su Poe", "number": "9"]],
        "executives": [["executive_id": "lowty99x", "name": "Ty Low"]],
        "executive_seasons": [
            [
                "executive_id": "lowty99x", "season_year": "2020", "team_id": "BOS", "title": "GM", "games": "72",
                "wins_over_500": "12", "finish": "2", "playoff_wins": "10", "remarks": "Interim",
            ]
        ],
        "executive_index": [
            // The site prints the calendar year in which they began.
            [
                "executive_id": "lowty99x", "executive_name": "Ty Low", "first_season_year": "1946", "years": "8",
                "league_titles": "1",
            ]
        ],
    ]

    private static let trade = [
        "season_year": "2020", "transaction_date": "2019-07-06", "transaction_order": "1", "team_id": "BOS",
        "other_team_id": "MEM", "player_ids": "doejo01",
    ]

    private static let games: [String: [[String: String]]] = [
        "series_games": [["series_id": "2020-finals", "game_id": "202010110LAL", "game_date": "2020-10-11"]],
        "series_players": [record(player, ["series_id": "2020-finals", "team_id": "BOS", "points": "101"])],
        "shots": [
            [
                "game_id": "202010110LAL", "team_id": "BOS", "shot_order": "1", "is_made": "true", "points_value": "3",
                "left_pixels": "240", "top_pixels": "-3",
            ]
        ],
        "plus_minus_stints": [
            [
                "game_id": "202010110LAL", "team_id": "BOS", "player_name": "Jo Doe", "stint_order": "1",
                "is_on_court": "true", "width_pixels": "120", "plus_minus": "-4",
            ]
        ],
        "starting_lineups": [
            record(
                player,
                ["team_id": "BOS", "season_year": "2020", "season_type": "REGULAR", "game_number": "1"]
            )
        ],
    ]
}
