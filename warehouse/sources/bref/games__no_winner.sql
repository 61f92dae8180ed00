-- about: A game that nobody won.
-- reads: raw_bref__games
SELECT
    import_batch_id,
    source_row,
    'home_points' AS column_name
FROM raw_bref__games
WHERE home_points = away_points
ORDER BY import_batch_id, source_row
