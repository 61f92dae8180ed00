-- about: Points that are not 2 (field goals - three-pointers) + 3 three-pointers + free throws.
-- reads: raw_bref__team_player_totals
SELECT
    import_batch_id,
    source_row,
    'points' AS column_name
FROM raw_bref__team_player_totals
WHERE points <> 2 * field_goals_made + coalesce(three_pointers_made, 0) + free_throws_made
ORDER BY import_batch_id, source_row
