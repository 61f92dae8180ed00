-- about: Records of each file by the year their season ends; an id of a season, 22022, names the year it begins.
-- pieces: relation, column
SELECT
    import_batch_id,
    CASE WHEN {column} >= 10000 THEN {column} % 10000 + 1 ELSE {column} END AS season_year,
    count(*) AS records
FROM {relation}
GROUP BY ALL
ORDER BY ALL
