-- about: Columns of a season's line and of what the team did meanwhile, for `columns_of_basis`: by what a number is multiplied and divided on a basis.
-- parameters: line, teams, basis
-- any:
{line}.minutes_played,
@each_count({line}.this_count),
{line}.plus_minus,
@real_quotient({teams}.field_goals_made, 1000000) AS team_field_goals_made,
@real_quotient({teams}.plays, 1000000) AS team_plays,
@real_quotient({teams}.offensive_chances, 1000000) AS offensive_chances,
@real_quotient({teams}.defensive_chances, 1000000) AS defensive_chances,
@real_quotient({teams}.possessions, 1000000) AS possessions,
@real_quotient({teams}.opponent_two_pointers_attempted, 1000000) AS opponent_two_pointers_attempted,
-- Field goals and 0.44 of the free throws, in hundredths.
100 * {line}.field_goals_attempted + 44 * {line}.free_throws_attempted AS hundredths_of_plays,
CASE {basis} WHEN 'per_36' THEN 36 WHEN 'per_100' THEN 100 WHEN 'advanced' THEN NULL ELSE 1 END AS times,
CASE {basis}
    WHEN 'per_game' THEN {line}.games_played
    WHEN 'per_36' THEN {line}.minutes_played
    WHEN 'per_100' THEN @real_quotient({teams}.possessions, 1000000)
    ELSE 1
END AS divisor
