-- about: The best records of teams; only whole seasons.
-- tags: teams, seasons, records
-- reads: agg_team_seasons, dim_team_seasons
-- parameters: season_type VARCHAR = 'REGULAR', season_year INTEGER = NULL, limit BIGINT = 20
SELECT *
FROM @whole_team_seasons($season_type, $season_year) AS s
WHERE s.wins IS NOT NULL
ORDER BY
    CAST(s.wins AS DOUBLE) / nullif(s.wins + s.losses, 0) DESC,
    s.season_year,
    s.team_name
LIMIT $limit;
