-- about: Rebounds that are not offensive and defensive ones added up.
-- reads: raw_nba_gamelogs__player_gamelogs
SELECT
    import_batch_id,
    source_row,
    'REB' AS column_name
FROM raw_nba_gamelogs__player_gamelogs
WHERE rebounds <> offensive_rebounds + defensive_rebounds
ORDER BY import_batch_id, source_row
