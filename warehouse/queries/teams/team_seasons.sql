-- about: The seasons of a team in the artifact, newest first, with its code and record.
-- reads: agg_standings
-- kept: team_id BIGINT
-- names: team_abbreviation
SELECT
    team_id AS by_team_id,
    league,
    season_year,
    team_id,
    wins,
    losses
FROM agg_standings
ORDER BY
    by_team_id,
    season_year DESC,
    league;
