-- about: What a line of a regular season begins with that is told by sums and not by a print, as `player_line_head` begins a printed one.
-- parameters: sums, season
-- any:
{sums}.league,
{sums}.season_year,
'REGULAR' AS season_type,
'season_total' AS row_scope,
CASE WHEN {season}.team_count = 1 THEN {season}.team_id END AS team_id,
date_sub('year', (SELECT who.birth_date FROM dim_players AS who WHERE who.player_id = $player_id), make_date({sums}.season_year, 2, 1))::INTEGER AS age,
NULL::VARCHAR AS position,
{sums}.games_played,
{sums}.games_started,
{sums}.minutes_played::INTEGER AS minutes_played
