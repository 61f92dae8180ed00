-- about: Points that are not 2 (FGM - FG3M) + 3 FG3M + FTM.
-- reads: raw_nba_gamelogs__player_gamelogs
SELECT
    import_batch_id,
    source_row,
    'PTS' AS column_name
FROM raw_nba_gamelogs__player_gamelogs
WHERE points <> 2 * field_goals_made + coalesce(three_pointers_made, 0) + free_throws_made
ORDER BY import_batch_id, source_row
