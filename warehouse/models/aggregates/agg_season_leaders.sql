-- about: One row per season, part of season, category, basis and player among the first fifty.
-- grain: season, part of season, category, basis and player
-- key: season_year, season_type, category, basis, player_id
-- reads: agg_player_seasons, agg_team_seasons
-- runs: portable
-- Who qualifies, in a season of 82 games: for an average 58 games, or for the five main ones 1,400 points, 800 rebounds,
-- 400 assists, 125 steals or 100 blocks; for a share 300 field goals, 82 three-pointers or 125 free throws made; for a
-- total everybody. Seasons of other length, and the part played of an unfinished one, ask for their part of these.
WITH seasons AS (
    SELECT
        season_year,
        season_type,
        max(games_played) AS season_games
    FROM agg_team_seasons
    GROUP BY season_year, season_type
),

players AS (
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        minutes_played,
        field_goals_made,
        field_goals_attempted,
        three_pointers_made,
        three_pointers_attempted,
        free_throws_made,
        free_throws_attempted,
        offensive_rebounds,
        defensive_rebounds,
        rebounds,
        assists,
        steals,
        blocks,
        turnovers,
        personal_fouls,
        points,
        double_doubles,
        triple_doubles
    FROM agg_player_seasons
    WHERE row_scope = 'season_total'
),

quantities AS (
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'points' AS category,
        'per_game' AS basis,
        points AS numerator,
        games_played AS denominator,
        points AS amount,
        1400 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'rebounds' AS category,
        'per_game' AS basis,
        rebounds AS numerator,
        games_played AS denominator,
        rebounds AS amount,
        800 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'assists' AS category,
        'per_game' AS basis,
        assists AS numerator,
        games_played AS denominator,
        assists AS amount,
        400 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'steals' AS category,
        'per_game' AS basis,
        steals AS numerator,
        games_played AS denominator,
        steals AS amount,
        125 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'blocks' AS category,
        'per_game' AS basis,
        blocks AS numerator,
        games_played AS denominator,
        blocks AS amount,
        100 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'minutes' AS category,
        'per_game' AS basis,
        minutes_played AS numerator,
        games_played AS denominator,
        0 AS amount,
        1 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'field_goals_made' AS category,
        'per_game' AS basis,
        field_goals_made AS numerator,
        games_played AS denominator,
        0 AS amount,
        1 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'three_pointers_made' AS category,
        'per_game' AS basis,
        three_pointers_made AS numerator,
        games_played AS denominator,
        0 AS amount,
        1 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'free_throws_made' AS category,
        'per_game' AS basis,
        free_throws_made AS numerator,
        games_played AS denominator,
        0 AS amount,
        1 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'offensive_rebounds' AS category,
        'per_game' AS basis,
        offensive_rebounds AS numerator,
        games_played AS denominator,
        0 AS amount,
        1 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'defensive_rebounds' AS category,
        'per_game' AS basis,
        defensive_rebounds AS numerator,
        games_played AS denominator,
        0 AS amount,
        1 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'turnovers' AS category,
        'per_game' AS basis,
        turnovers AS numerator,
        games_played AS denominator,
        0 AS amount,
        1 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'personal_fouls' AS category,
        'per_game' AS basis,
        personal_fouls AS numerator,
        games_played AS denominator,
        0 AS amount,
        1 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'points' AS category,
        'total' AS basis,
        points AS numerator,
        1 AS denominator,
        1 AS amount,
        0 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'rebounds' AS category,
        'total' AS basis,
        rebounds AS numerator,
        1 AS denominator,
        1 AS amount,
        0 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'assists' AS category,
        'total' AS basis,
        assists AS numerator,
        1 AS denominator,
        1 AS amount,
        0 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'steals' AS category,
        'total' AS basis,
        steals AS numerator,
        1 AS denominator,
        1 AS amount,
        0 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'blocks' AS category,
        'total' AS basis,
        blocks AS numerator,
        1 AS denominator,
        1 AS amount,
        0 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'minutes' AS category,
        'total' AS basis,
        minutes_played AS numerator,
        1 AS denominator,
        1 AS amount,
        0 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'field_goals_made' AS category,
        'total' AS basis,
        field_goals_made AS numerator,
        1 AS denominator,
        1 AS amount,
        0 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'three_pointers_made' AS category,
        'total' AS basis,
        three_pointers_made AS numerator,
        1 AS denominator,
        1 AS amount,
        0 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'free_throws_made' AS category,
        'total' AS basis,
        free_throws_made AS numerator,
        1 AS denominator,
        1 AS amount,
        0 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'offensive_rebounds' AS category,
        'total' AS basis,
        offensive_rebounds AS numerator,
        1 AS denominator,
        1 AS amount,
        0 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'defensive_rebounds' AS category,
        'total' AS basis,
        defensive_rebounds AS numerator,
        1 AS denominator,
        1 AS amount,
        0 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'turnovers' AS category,
        'total' AS basis,
        turnovers AS numerator,
        1 AS denominator,
        1 AS amount,
        0 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'personal_fouls' AS category,
        'total' AS basis,
        personal_fouls AS numerator,
        1 AS denominator,
        1 AS amount,
        0 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'games_played' AS category,
        'total' AS basis,
        games_played AS numerator,
        1 AS denominator,
        1 AS amount,
        0 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'double_doubles' AS category,
        'total' AS basis,
        double_doubles AS numerator,
        1 AS denominator,
        1 AS amount,
        0 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'triple_doubles' AS category,
        'total' AS basis,
        triple_doubles AS numerator,
        1 AS denominator,
        1 AS amount,
        0 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'field_goal_pct' AS category,
        'rate' AS basis,
        field_goals_made AS numerator,
        field_goals_attempted AS denominator,
        field_goals_made AS amount,
        300 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'three_point_pct' AS category,
        'rate' AS basis,
        three_pointers_made AS numerator,
        three_pointers_attempted AS denominator,
        three_pointers_made AS amount,
        82 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'free_throw_pct' AS category,
        'rate' AS basis,
        free_throws_made AS numerator,
        free_throws_attempted AS denominator,
        free_throws_made AS amount,
        125 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'effective_field_goal_pct' AS category,
        'rate' AS basis,
        2 * field_goals_made + three_pointers_made AS numerator,
        2 * field_goals_attempted AS denominator,
        field_goals_made AS amount,
        300 AS minimum_amount
    FROM players
    UNION ALL
    SELECT
        season_year,
        season_type,
        player_id,
        team_id,
        games_played,
        'true_shooting_pct' AS category,
        'rate' AS basis,
        25 * points AS numerator,
        50 * field_goals_attempted + 22 * free_throws_attempted AS denominator,
        field_goals_made AS amount,
        300 AS minimum_amount
    FROM players
),

qualified AS (
    SELECT
        quantities.season_year,
        quantities.season_type,
        quantities.player_id,
        quantities.team_id,
        quantities.games_played,
        quantities.category,
        quantities.basis,
        quantities.numerator,
        quantities.denominator,
        rank() OVER (
            PARTITION BY quantities.season_year, quantities.season_type, quantities.category, quantities.basis
            ORDER BY integer_quotient(quantities.numerator * CAST(1000000000 AS BIGINT), quantities.denominator) DESC
        ) AS place
    FROM quantities
    INNER JOIN seasons
        ON quantities.season_year = seasons.season_year AND quantities.season_type = seasons.season_type
    WHERE
        quantities.numerator > 0
        AND quantities.denominator > 0
        AND (
            quantities.amount * 82 >= quantities.minimum_amount * seasons.season_games
            OR (quantities.basis = 'per_game' AND quantities.games_played * 82 >= 58 * seasons.season_games)
        )
)

SELECT
    season_year,
    season_type,
    category,
    basis,
    CAST(place AS INTEGER) AS rank,
    player_id,
    team_id,
    CAST(
        CASE basis
            WHEN 'per_game' THEN average_to_tenths(numerator, denominator)
            WHEN 'rate' THEN share_to_thousandths(numerator, denominator)
            ELSE numerator
        END AS DECIMAL(10,3)
    ) AS value,
    games_played
FROM qualified
WHERE place <= 50
ORDER BY season_year, season_type, category, basis, place, player_id
