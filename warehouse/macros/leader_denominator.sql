-- about: What leaders of a category are divided by: games for an average, attempts for a share, one for a total.
-- parameters: line, category, basis
-- any:
CASE
    WHEN {basis} = 'per_game' THEN {line}.games_played
    WHEN {basis} = 'total' THEN 1
    WHEN {category} = 'field_goal_pct' THEN {line}.field_goals_attempted
    WHEN {category} = 'three_point_pct' THEN {line}.three_pointers_attempted
    WHEN {category} = 'free_throw_pct' THEN {line}.free_throws_attempted
    WHEN {category} = 'effective_field_goal_pct' THEN 2 * {line}.field_goals_attempted
    ELSE 50 * {line}.field_goals_attempted + 22 * {line}.free_throws_attempted
END
