-- about: Who qualifies for leaders, a row per season of a league, category and basis: of so many games, or a minimum of an amount in a season of 82 games.
-- parameters: seasons
-- any:
(
    WITH averages AS (
        SELECT 'points' AS category, 1400 AS amount
        UNION ALL SELECT 'rebounds', 800
        UNION ALL SELECT 'assists', 400
        UNION ALL SELECT 'steals', 125
        UNION ALL SELECT 'blocks', 100
        UNION ALL SELECT 'minutes_played', 2000
        UNION ALL SELECT 'field_goals_made', CAST(NULL AS INTEGER)
        UNION ALL SELECT 'three_pointers_made', CAST(NULL AS INTEGER)
        UNION ALL SELECT 'free_throws_made', CAST(NULL AS INTEGER)
        UNION ALL SELECT 'offensive_rebounds', CAST(NULL AS INTEGER)
        UNION ALL SELECT 'defensive_rebounds', CAST(NULL AS INTEGER)
        UNION ALL SELECT 'turnovers', CAST(NULL AS INTEGER)
        UNION ALL SELECT 'personal_fouls', CAST(NULL AS INTEGER)
    ),

    rules AS (
        SELECT
            averages.category,
            'per_game' AS basis,
            eras.first_season_year,
            eras.last_season_year,
            eras.games,
            eras.of_games,
            CASE WHEN eras.first_season_year = 1975 THEN averages.amount END AS minimum_amount,
            averages.category AS minimum_of,
            eras.counts_missing_games
        FROM averages
        CROSS JOIN (
            SELECT 1947 AS first_season_year, 1974 AS last_season_year, 70 AS games, 82 AS of_games, FALSE AS counts_missing_games
            UNION ALL SELECT 1975, 2013, 70, 82, FALSE
            UNION ALL SELECT 2014, 9999, 7, 10, TRUE
        ) AS eras
        UNION ALL
        SELECT
            shares.category,
            'rate' AS basis,
            shares.first_season_year,
            shares.last_season_year,
            CAST(NULL AS INTEGER) AS games,
            CAST(NULL AS INTEGER) AS of_games,
            shares.amount AS minimum_amount,
            shares.minimum_of,
            FALSE AS counts_missing_games
        FROM (
            SELECT
                'field_goal_pct' AS category,
                'field_goals_made' AS minimum_of,
                1947 AS first_season_year,
                9999 AS last_season_year,
                300 AS amount
            UNION ALL SELECT 'effective_field_goal_pct', 'field_goals_made', 1947, 9999, 300
            UNION ALL SELECT 'free_throw_pct', 'free_throws_made', 1947, 9999, 125
            UNION ALL SELECT 'true_shooting_pct', 'attempts', 1947, 9999, 500
            -- The ABA had the shot from 1967-68 to 1975-76, the NBA has it since 1979-80.
            UNION ALL SELECT 'three_point_pct', 'three_pointers_made', 1968, 1990, 25
            UNION ALL SELECT 'three_point_pct', 'three_pointers_made', 1991, 1994, 50
            UNION ALL SELECT 'three_point_pct', 'three_pointers_made', 1995, 1997, 82
            UNION ALL SELECT 'three_point_pct', 'three_pointers_made', 1998, 2013, 55
            UNION ALL SELECT 'three_point_pct', 'three_pointers_made', 2014, 9999, 82
        ) AS shares
        UNION ALL
        SELECT
            category,
            'total' AS basis,
            1947 AS first_season_year,
            9999 AS last_season_year,
            CAST(NULL AS INTEGER) AS games,
            CAST(NULL AS INTEGER) AS of_games,
            0 AS minimum_amount,
            category AS minimum_of,
            FALSE AS counts_missing_games
        FROM (
            SELECT category FROM averages
            UNION ALL SELECT 'games_played'
            UNION ALL SELECT 'double_doubles'
            UNION ALL SELECT 'triple_doubles'
        ) AS totals
    )

    SELECT
        seasons.league,
        seasons.season_year,
        rules.category,
        rules.basis,
        rules.games,
        rules.of_games,
        rules.minimum_amount,
        rules.minimum_of,
        rules.counts_missing_games,
        CASE
            WHEN rules.basis = 'total' THEN TRUE
            WHEN seasons.league = 'ABA' THEN FALSE
            WHEN rules.basis = 'rate' THEN seasons.season_year >= 1975
            ELSE seasons.season_year >= 1970
        END AS is_league_rule
    FROM {seasons} AS seasons
    INNER JOIN rules ON seasons.season_year BETWEEN rules.first_season_year AND rules.last_season_year
)
