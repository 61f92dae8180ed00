-- about: What a line of a player's season on his page begins with, of a row that pages print.
-- parameters: line
-- any:
coalesce({line}.league, 'NBA') AS league,
{line}.season_year,
{line}.season_type,
CASE WHEN {line}.team_code = 'TOT' THEN 'season_total' ELSE 'stint' END AS row_scope,
{line}.team_id,
{line}.age,
{line}.position,
{line}.games_played,
{line}.games_started
