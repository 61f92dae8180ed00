-- about: The most possessions in 48 minutes of a team; only whole seasons.
-- tags: teams, seasons, pace
-- reads: agg_team_seasons, dim_team_seasons
-- parameters: season_type VARCHAR = 'REGULAR', season_year INTEGER = NULL, limit BIGINT = 20
SELECT *
FROM @whole_team_seasons($season_type, $season_year) AS s
WHERE s.pace IS NOT NULL
ORDER BY
    s.pace DESC,
    s.season_year,
    s.team_name
LIMIT $limit;
