-- about: What a line of a player's season on a page of seasons, players or teams begins with, for the lines of all sources.
-- parameters: row
-- any:
{row}.import_batch_id,
{row}.source_row,
TRUE AS is_printed,
{row}.league,
{row}.season_year,
{row}.season_type,
{row}.bref_player_id AS id,
{row}.player_name,
{row}.team_id,
{row}.team_code,
{row}.age,
{row}.position,
{row}.games_played,
{row}.games_started
