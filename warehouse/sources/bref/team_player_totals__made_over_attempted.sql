-- about: More shots made than tried, or more three-pointers than field goals.
-- reads: raw_bref__team_player_totals
SELECT
    import_batch_id,
    source_row,
    CASE
        WHEN field_goals_made > field_goals_attempted THEN 'field_goals_made'
        WHEN three_pointers_made > three_pointers_attempted THEN 'three_pointers_made'
        WHEN free_throws_made > free_throws_attempted THEN 'free_throws_made'
        WHEN three_pointers_made > field_goals_made THEN 'three_pointers_made'
        ELSE 'three_pointers_attempted'
    END AS column_name
FROM raw_bref__team_player_totals
WHERE
    field_goals_made > field_goals_attempted
    OR three_pointers_made > three_pointers_attempted
    OR free_throws_made > free_throws_attempted
    OR three_pointers_made > field_goals_made
    OR three_pointers_attempted > field_goals_attempted
ORDER BY import_batch_id, source_row
