-- about: Columns of a line of a game log in the short form, in the warehouse's names; the id of its game, where there is one, is `same`.
-- parameters: row
-- any:
{row}.import_batch_id,
{row}.source_row,
{row}.team_abbreviation,
coalesce(same.lookup_number, @bref_game_code({row}.page_id)) AS game_id,
-- Numbers of Basketball-Reference's ids have more digits.
CASE WHEN same.lookup_number < 100000000 THEN '00' || CAST(same.lookup_number AS STRING) END AS nba_game_id,
{row}.season_year,
@season_part({row}.season_type) AS season_type,
{row}.game_date,
@matchup_columns({row}.matchup, {row}.team_abbreviation),
{row}.outcome,
{row}.points,
{row}.rebounds,
{row}.assists,
{row}.steals,
{row}.blocks,
{row}.turnovers
