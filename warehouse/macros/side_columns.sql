-- about: Columns that staged lines of players and of teams share: the record, the game from the side of the team, and the counts.
-- parameters: row
-- any:
{row}.import_batch_id,
{row}.source_row,
{row}.team_id,
{row}.team_abbreviation,
{row}.game_id,
{row}.season_year,
{row}.season_type,
{row}.game_date,
{row}.is_home,
{row}.opponent_abbreviation,
{row}.is_neutral_site,
{row}.outcome,
{row}.minutes_played,
@each_count({row}.this_count)
