-- about: Columns of a line of a sheet that say whose it is and of which game, from the side of the team; the team's code is `codes`, the game `games`.
-- parameters: row
-- any:
codes.team_id AS team_id,
{row}.team_id AS team_abbreviation,
@bref_game_number({row}.game_id) AS game_id,
{row}.game_id AS bref_game_id,
games.season_year,
games.season_type,
games.game_date,
{row}.is_home,
{row}.opponent_team_id AS opponent_abbreviation,
games.is_neutral_site,
CASE WHEN {row}.is_home = (games.home_points > games.away_points) THEN 'W' ELSE 'L' END AS outcome
