-- about: Rebounds that are not offensive and defensive ones added up.
-- reads: raw_bref__team_player_totals
SELECT
    import_batch_id,
    source_row,
    'rebounds' AS column_name
FROM raw_bref__team_player_totals
WHERE rebounds <> offensive_rebounds + defensive_rebounds
ORDER BY import_batch_id, source_row
