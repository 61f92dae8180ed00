-- about: Columns of a line of a game log in the warehouse's names; the id of the season and the text of the matchup say most of them.
-- parameters: row
-- any:
{row}.import_batch_id,
{row}.source_row,
{row}.team_id,
{row}.team_abbreviation,
{row}.team_name,
@parse_integer({row}.game_id) AS game_id,
{row}.game_id AS nba_game_id,
{row}.season_id % 10000 + 1 AS season_year,
CASE @integer_quotient({row}.season_id, 10000)
    WHEN 1 THEN 'PRESEASON'
    WHEN 2 THEN 'REGULAR'
    WHEN 3 THEN 'ALL_STAR'
    WHEN 4 THEN 'PLAYOFF'
    WHEN 5 THEN 'PLAY_IN'
    WHEN 6 THEN 'CUP_FINAL'
END AS season_type,
{row}.game_date,
@matchup_columns({row}.matchup, {row}.team_abbreviation),
{row}.outcome,
{row}.minutes_played,
@each_count({row}.this_count)
