-- about: Every key of fact_honour_teams stands once.
-- failure: {n} [key|keys] of fact_honour_teams [stands|stand] in several rows.
-- severity: error
-- reads: fact_honour_teams
-- key: season_year, league, award_id, team_selection, player_id
SELECT
    season_year,
    league,
    award_id,
    team_selection,
    player_id,
    count(*) AS rows_found
FROM fact_honour_teams
GROUP BY season_year, league, award_id, team_selection, player_id
HAVING count(*) > 1
ORDER BY season_year, league, award_id, team_selection, player_id
