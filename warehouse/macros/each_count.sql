-- about: A piece of SQL once for each count of a box score line, with the column in the place of `this_count`, at the end of longer names too: `each_count(sum(this_count) AS total_this_count)`.
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
points
