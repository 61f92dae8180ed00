-- about: The rows of a table by season.
-- pieces: table
SELECT
    season_year,
    count(*) AS row_count
FROM {table}
GROUP BY season_year
