-- about: A finished series in which the loser won as many games as the winner.
-- reads: raw_bref__playoff_series
SELECT
    import_batch_id,
    source_row,
    'winner_wins' AS column_name
FROM raw_bref__playoff_series
WHERE is_decided AND loser_wins >= winner_wins
ORDER BY import_batch_id, source_row
