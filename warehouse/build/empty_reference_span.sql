-- about: The number of the first row of a reference file in spans that holds for no season.
-- pieces: rows
SELECT number
FROM {rows}
WHERE first_season_year IS NULL OR last_season_year IS NULL OR last_season_year < first_season_year
ORDER BY number
LIMIT 1
