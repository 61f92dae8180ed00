-- about: What a printed line of a player's season begins with, in the warehouse's names; the line is `records`, the team's code `codes`.
-- parameters: page_order, league, player_name, is_combined_totals
-- any:
{page_order} AS page_order,
{league} AS league,
records.season_year,
records.season_type,
@bref_player_number(records.player_id) AS player_id,
records.player_id AS bref_player_id,
{player_name} AS player_name, -- …; NULL where only a line of his own page is there, without the head of that page.
codes.team_id AS team_id, -- The team: `dim_teams.team_id`; NULL for lines over several teams and for a code of no known team.
CASE WHEN {is_combined_totals} THEN 'TOT' ELSE records.team_id END AS team_code, -- …; TOT for the line that adds up several teams.
{is_combined_totals} AS is_combined_totals,
records.age,
records.position,
records.games_played,
records.games_started
