-- about: The fewest points allowed for a hundred possessions of a team; only whole seasons.
-- tags: teams, seasons, ratings
-- reads: agg_team_seasons, dim_team_seasons
-- parameters: season_type VARCHAR = 'REGULAR', season_year INTEGER = NULL, limit BIGINT = 20
SELECT *
FROM @whole_team_seasons($season_type, $season_year) AS s
WHERE s.defensive_rating IS NOT NULL
ORDER BY
    s.defensive_rating,
    s.season_year,
    s.team_name
LIMIT $limit;
