-- about: What leaders of a category have most of, of a season or a career; of a share what it counts.
-- parameters: line, category
-- any:
CASE {category}
    WHEN 'points' THEN {line}.points
    WHEN 'rebounds' THEN {line}.rebounds
    WHEN 'assists' THEN {line}.assists
    WHEN 'steals' THEN {line}.steals
    WHEN 'blocks' THEN {line}.blocks
    WHEN 'minutes_played' THEN {line}.minutes_played
    WHEN 'field_goals_made' THEN {line}.field_goals_made
    WHEN 'three_pointers_made' THEN {line}.three_pointers_made
    WHEN 'free_throws_made' THEN {line}.free_throws_made
    WHEN 'offensive_rebounds' THEN {line}.offensive_rebounds
    WHEN 'defensive_rebounds' THEN {line}.defensive_rebounds
    WHEN 'turnovers' THEN {line}.turnovers
    WHEN 'personal_fouls' THEN {line}.personal_fouls
    WHEN 'games_played' THEN {line}.games_played
    WHEN 'double_doubles' THEN {line}.double_doubles
    WHEN 'triple_doubles' THEN {line}.triple_doubles
    WHEN 'field_goal_pct' THEN {line}.field_goals_made
    WHEN 'three_point_pct' THEN {line}.three_pointers_made
    WHEN 'free_throw_pct' THEN {line}.free_throws_made
    WHEN 'effective_field_goal_pct' THEN 2 * {line}.field_goals_made + {line}.three_pointers_made
    WHEN 'true_shooting_pct' THEN 25 * {line}.points
END
