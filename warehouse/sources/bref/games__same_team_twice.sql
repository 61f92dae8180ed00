-- about: A team that plays itself.
-- reads: raw_bref__games
SELECT
    import_batch_id,
    source_row,
    'away_team_id' AS column_name
FROM raw_bref__games
WHERE home_team_id = away_team_id
ORDER BY import_batch_id, source_row
