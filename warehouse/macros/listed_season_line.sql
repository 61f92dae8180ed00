-- about: What a line of a player's season in a list begins with, for the lines of all sources.
-- parameters: row, team
-- any:
{row}.import_batch_id,
{row}.source_row,
{row}.league,
{row}.season_year,
{row}.player_id AS id,
{row}.player_name,
{team}.team_id,
@team_or_total({row}.team_code) AS team_code,
{row}.age,
{row}.position,
{row}.games_played,
{row}.games_started,
{row}.minutes_played AS season_minutes_played
