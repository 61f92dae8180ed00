-- about: A date outside its season: a regular game more than a week outside the regular season, or any game outside preseason and playoffs.
-- pieces: relation
-- reads: {relation}, ref_seasons
WITH seasons AS (
    SELECT
        season_year,
        start_date,
        end_date,
        coalesce(playoffs_end_date, end_date + 90) AS playoffs_end_date
    FROM ref_seasons
    WHERE league <> 'ABA'
)

SELECT
    logs.import_batch_id,
    logs.source_row,
    'game_date' AS column_name
FROM {relation} AS logs
INNER JOIN seasons ON logs.season_id % 10000 + 1 = seasons.season_year
WHERE
    CASE logs.season_id // 10000
        WHEN 2 THEN logs.game_date NOT BETWEEN seasons.start_date - 7 AND seasons.end_date + 7
        ELSE logs.game_date NOT BETWEEN seasons.start_date - 60 AND seasons.playoffs_end_date
    END
ORDER BY logs.import_batch_id, logs.source_row
