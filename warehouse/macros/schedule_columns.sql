-- about: What a schedule of the NBA says of a game: its ids, its day, and both sides; clubs that come for a preseason game and All-Star teams are no teams of the league.
-- parameters: row
-- any:
{row}.import_batch_id,
{row}.source_row,
{row}.season_year,
{row}.season_type,
{row}.game_id,
{row}.nba_game_id,
{row}.game_date,
{row}.home_league_team_id AS home_team_id,
{row}.home_code AS home_team_code,
{row}.away_league_team_id AS away_team_id,
{row}.away_code AS away_team_code
