-- about: A piece of SQL once for each column of a printed line, sums or averages, in the order of the page, with the column in the place of `this_column`.
-- parameters: piece
-- each this_column:
field_goals_made
field_goals_attempted
field_goal_pct
three_pointers_made
three_pointers_attempted
three_point_pct
two_pointers_made
two_pointers_attempted
two_point_pct
effective_field_goal_pct
free_throws_made
free_throws_attempted
free_throw_pct
offensive_rebounds
defensive_rebounds
rebounds
assists
steals
blocks
turnovers
personal_fouls
points
