-- about: Who qualifies for leaders of careers: for a basis and category (NULL for all) what a career has to have so much of, one of them where there are several. Sums have no rule.
-- parameters: season_type
-- any:
-- The NBA's own guide (all-time records). It has no true shooting: field goals stand in. What the ABA asked for is not known: the same stands in.
(
    SELECT
        basis,
        category,
        minimum_of,
        CASE WHEN {season_type} = 'PLAYOFF' THEN playoff_minimum ELSE minimum END AS minimum
    FROM (
        SELECT
            'per_game' AS basis,
            CAST(NULL AS VARCHAR) AS category,
            'games_played' AS minimum_of,
            400 AS minimum,
            25 AS playoff_minimum
        UNION ALL SELECT 'per_game', 'points', 'points', 10000, 625
        UNION ALL SELECT 'rate', 'three_point_pct', 'three_pointers_made', 250, 35
        UNION ALL SELECT 'rate', 'free_throw_pct', 'free_throws_made', 1200, 100
        UNION ALL SELECT 'rate', 'field_goal_pct', 'field_goals_made', 2000, 150
        UNION ALL SELECT 'rate', 'effective_field_goal_pct', 'field_goals_made', 2000, 150
        UNION ALL SELECT 'rate', 'true_shooting_pct', 'field_goals_made', 2000, 150
    ) AS rules
)
