-- about: The newest season of the artifact.
-- reads: dim_seasons
-- parameters:
SELECT season_year
FROM dim_seasons
WHERE is_current
ORDER BY season_year;
