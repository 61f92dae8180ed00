-- about: The seasons of a team in the artifact, newest first, with its code and record.
-- reads: agg_standings
-- parameters: team_id BIGINT
-- names: team_abbreviation
SELECT
    league,
    season_year,
    team_id,
    wins,
    losses
FROM agg_standings
WHERE team_id = $team_id
ORDER BY season_year DESC;
