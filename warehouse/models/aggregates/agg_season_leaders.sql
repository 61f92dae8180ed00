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
        -- Box scores: games known by their score alone give no player anything to count.
        max(box_scores) AS season_games
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

categories AS (
    SELECT 'points' AS category, 'per_game' AS basis, 1400 AS minimum_amount
    UNION ALL SELECT 'rebounds', 'per_game', 800
    UNION ALL SELECT 'assists', 'per_game', 400
    UNION ALL SELECT 'steals', 'per_game', 125
    UNION ALL SELECT 'blocks', 'per_game', 100
    UNION ALL SELECT 'minutes', 'per_game', CAST(NULL AS INTEGER)
    UNION ALL SELECT 'field_goals_made', 'per_game', CAST(NULL AS INTEGER)
    UNION ALL SELECT 'three_pointers_made', 'per_game', CAST(NULL AS INTEGER)
    UNION ALL SELECT 'free_throws_made', 'per_game', CAST(NULL AS INTEGER)
    UNION ALL SELECT 'offensive_rebounds', 'per_game', CAST(NULL AS INTEGER)
    UNION ALL SELECT 'defensive_rebounds', 'per_game', CAST(NULL AS INTEGER)
    UNION ALL SELECT 'turnovers', 'per_game', CAST(NULL AS INTEGER)
    UNION ALL SELECT 'personal_fouls', 'per_game', CAST(NULL AS INTEGER)
    UNION ALL SELECT 'points', 'total', 0
    UNION ALL SELECT 'rebounds', 'total', 0
    UNION ALL SELECT 'assists', 'total', 0
    UNION ALL SELECT 'steals', 'total', 0
    UNION ALL SELECT 'blocks', 'total', 0
    UNION ALL SELECT 'minutes', 'total', 0
    UNION ALL SELECT 'field_goals_made', 'total', 0
    UNION ALL SELECT 'three_pointers_made', 'total', 0
    UNION ALL SELECT 'free_throws_made', 'total', 0
    UNION ALL SELECT 'offensive_rebounds', 'total', 0
    UNION ALL SELECT 'defensive_rebounds', 'total', 0
    UNION ALL SELECT 'turnovers', 'total', 0
    UNION ALL SELECT 'personal_fouls', 'total', 0
    UNION ALL SELECT 'games_played', 'total', 0
    UNION ALL SELECT 'double_doubles', 'total', 0
    UNION ALL SELECT 'triple_doubles', 'total', 0
    UNION ALL SELECT 'field_goal_pct', 'rate', 300
    UNION ALL SELECT 'three_point_pct', 'rate', 82
    UNION ALL SELECT 'free_throw_pct', 'rate', 125
    UNION ALL SELECT 'effective_field_goal_pct', 'rate', 300
    UNION ALL SELECT 'true_shooting_pct', 'rate', 300
),

quantities AS (
    SELECT
        players.season_year,
        players.season_type,
        players.player_id,
        players.team_id,
        players.games_played,
        categories.category,
        categories.basis,
        categories.minimum_amount,
        CASE categories.category
            WHEN 'points' THEN players.points
            WHEN 'rebounds' THEN players.rebounds
            WHEN 'assists' THEN players.assists
            WHEN 'steals' THEN players.steals
            WHEN 'blocks' THEN players.blocks
            WHEN 'minutes' THEN players.minutes_played
            WHEN 'field_goals_made' THEN players.field_goals_made
            WHEN 'three_pointers_made' THEN players.three_pointers_made
            WHEN 'free_throws_made' THEN players.free_throws_made
            WHEN 'offensive_rebounds' THEN players.offensive_rebounds
            WHEN 'defensive_rebounds' THEN players.defensive_rebounds
            WHEN 'turnovers' THEN players.turnovers
            WHEN 'personal_fouls' THEN players.personal_fouls
            WHEN 'games_played' THEN players.games_played
            WHEN 'double_doubles' THEN players.double_doubles
            WHEN 'triple_doubles' THEN players.triple_doubles
            WHEN 'field_goal_pct' THEN players.field_goals_made
            WHEN 'three_point_pct' THEN players.three_pointers_made
            WHEN 'free_throw_pct' THEN players.free_throws_made
            WHEN 'effective_field_goal_pct' THEN 2 * players.field_goals_made + players.three_pointers_made
            WHEN 'true_shooting_pct' THEN 25 * players.points
        END AS numerator,
        CASE
            WHEN categories.basis = 'per_game' THEN players.games_played
            WHEN categories.basis = 'total' THEN 1
            WHEN categories.category = 'field_goal_pct' THEN players.field_goals_attempted
            WHEN categories.category = 'three_point_pct' THEN players.three_pointers_attempted
            WHEN categories.category = 'free_throw_pct' THEN players.free_throws_attempted
            WHEN categories.category = 'effective_field_goal_pct' THEN 2 * players.field_goals_attempted
            ELSE 50 * players.field_goals_attempted + 22 * players.free_throws_attempted
        END AS denominator,
        -- What the minimum is asked of: shots made for a share, the quantity itself for the rest.
        CASE
            WHEN categories.category IN ('field_goal_pct', 'effective_field_goal_pct', 'true_shooting_pct')
                THEN players.field_goals_made
            WHEN categories.category = 'three_point_pct' THEN players.three_pointers_made
            WHEN categories.category = 'free_throw_pct' THEN players.free_throws_made
            WHEN categories.category = 'points' THEN players.points
            WHEN categories.category = 'rebounds' THEN players.rebounds
            WHEN categories.category = 'assists' THEN players.assists
            WHEN categories.category = 'steals' THEN players.steals
            WHEN categories.category = 'blocks' THEN players.blocks
            ELSE 0
        END AS amount
    FROM players
    CROSS JOIN categories
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
