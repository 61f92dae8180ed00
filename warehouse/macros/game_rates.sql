-- about: The rates of a player in a game, of a row of `shared_game_lines`, by the formulas of `agg_player_stats`.
-- parameters: line
-- any:
@rate(50 * {line}.points, {line}.hundredths_of_plays) AS true_shooting_pct,
@rate((2 * {line}.field_goals_made + {line}.three_pointers_made), 2 * {line}.field_goals_attempted) AS effective_field_goal_pct,
@rate({line}.three_pointers_attempted, {line}.field_goals_attempted) AS three_point_attempt_rate,
@rate({line}.free_throws_attempted, {line}.field_goals_attempted) AS free_throw_attempt_rate,
@percent({line}.offensive_rebounds, ({line}.share * {line}.offensive_chances)) AS offensive_rebound_pct,
@percent({line}.defensive_rebounds, ({line}.share * {line}.defensive_chances)) AS defensive_rebound_pct,
@percent({line}.rebounds, ({line}.share * ({line}.offensive_chances + {line}.defensive_chances))) AS rebound_pct,
@percent({line}.assists, ({line}.share * {line}.team_field_goals_made - {line}.field_goals_made)) AS assist_pct,
@percent({line}.steals, ({line}.share * {line}.team_possessions)) AS steal_pct,
@percent({line}.blocks, ({line}.share * {line}.opponent_two_pointers_attempted)) AS block_pct,
@percent(100 * {line}.turnovers, ({line}.hundredths_of_plays + 100 * {line}.turnovers)) AS turnover_pct,
@percent(({line}.hundredths_of_plays + 100 * {line}.turnovers), (100 * {line}.share * {line}.team_plays)) AS usage_pct
