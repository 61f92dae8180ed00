-- about: The seasons that a table has rows of.
-- pieces: relation
SELECT DISTINCT season_year
FROM {relation}
ORDER BY season_year NULLS LAST
