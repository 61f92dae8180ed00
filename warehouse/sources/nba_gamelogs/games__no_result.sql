-- about: Line of a team without outcome and points, as feeds keep one of a game that was begun again under the same number.
-- reads: raw_nba_gamelogs__games
SELECT
    import_batch_id,
    source_row,
    'outcome' AS column_name
FROM raw_nba_gamelogs__games
WHERE outcome IS NULL AND points = 0
ORDER BY import_batch_id, source_row
