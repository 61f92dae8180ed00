-- about: The rows of a reference file in spans, each once for every season from its first to its last.
-- pieces: rows
SELECT
    * EXCLUDE (first_season_year, last_season_year),
    unnest(range(first_season_year, last_season_year + 1)) AS season_year
FROM {rows}
