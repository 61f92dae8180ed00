-- about: The seasons of a team in the artifact, newest first, with its code and record.
-- reads: agg_standings, dim_team_seasons
-- parameters: team_id BIGINT
SELECT
    s.season_year,
    t.team_abbreviation,
    s.wins,
    s.losses
FROM agg_standings AS s
INNER JOIN dim_team_seasons AS t
    ON t.team_id = s.team_id AND t.season_year = s.season_year
WHERE s.team_id = $team_id
ORDER BY s.season_year DESC;
