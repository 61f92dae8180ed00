-- about: Line of a team with points and without outcome: a game that was not over, or a cell that was lost.
-- reads: raw_nba_gamelogs__games
SELECT
    import_batch_id,
    source_row,
    'outcome' AS column_name
FROM raw_nba_gamelogs__games
WHERE outcome IS NULL AND points > 0
ORDER BY import_batch_id, source_row
