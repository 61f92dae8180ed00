-- about: The share of the team's time that a player was on court in a stint, and the team's numbers that his are held against.
-- parameters: stint, team
-- any:
@real_quotient(5 * {stint}.minutes_played, {team}.minutes_played) AS share,
{team}.field_goals_made,
{team}.field_goals_attempted + 0.44 * {team}.free_throws_attempted + coalesce({team}.total_turnovers, {team}.turnovers) AS plays,
{team}.offensive_rebounds + {team}.opponent_defensive_rebounds AS offensive_chances,
{team}.defensive_rebounds + {team}.opponent_offensive_rebounds AS defensive_chances,
{team}.possessions,
{team}.opponent_field_goals_attempted - {team}.opponent_three_pointers_attempted AS opponent_two_pointers_attempted
