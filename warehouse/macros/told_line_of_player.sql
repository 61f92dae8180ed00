-- about: What a line of a list of a season's players begins with, of a player and a row that pages print.
-- parameters: player, line
-- any:
{player}.player_id,
{player}.player_slug,
{player}.player_name,
{line}.position,
{line}.age,
{line}.season_year,
{line}.league,
{line}.team_id,
{line}.games_played,
{line}.games_started
