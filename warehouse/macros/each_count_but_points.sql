-- about: A piece of SQL once for each count of a box score line but the points, which games have without one, with the column in the place of `this_count`.
-- parameters: piece
-- each this_count:
field_goals_made
field_goals_attempted
three_pointers_made
three_pointers_attempted
free_throws_made
free_throws_attempted
offensive_rebounds
defensive_rebounds
rebounds
assists
steals
blocks
turnovers
personal_fouls
