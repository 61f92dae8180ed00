-- about: Season columns and a game id that disagree about the season or the part of the season.
-- pieces: relation
-- reads: {relation}
SELECT
    import_batch_id,
    source_row,
    CASE WHEN season_id // 10000 <> CAST(substr(game_id, 3, 1) AS INTEGER)
            OR season_id % 100 <> CAST(substr(game_id, 4, 2) AS INTEGER) THEN 'season_id'
        ELSE 'season_name'
    END AS column_name
FROM {relation}
WHERE
    season_id // 10000 <> CAST(substr(game_id, 3, 1) AS INTEGER)
    OR season_id % 100 <> CAST(substr(game_id, 4, 2) AS INTEGER)
    OR season_name <> format('{}-{:02d}', season_id % 10000, (season_id + 1) % 100)
ORDER BY import_batch_id, source_row
