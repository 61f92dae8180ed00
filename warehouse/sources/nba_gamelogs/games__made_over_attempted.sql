-- about: More shots made than tried, or more three-pointers than field goals.
-- reads: raw_nba_gamelogs__games
SELECT
    import_batch_id,
    source_row,
    CASE
        WHEN field_goals_made > field_goals_attempted THEN 'FGM'
        WHEN three_pointers_made > three_pointers_attempted THEN 'FG3M'
        WHEN free_throws_made > free_throws_attempted THEN 'FTM'
        WHEN three_pointers_made > field_goals_made THEN 'FG3M'
        ELSE 'FG3A'
    END AS column_name
FROM raw_nba_gamelogs__games
WHERE
    field_goals_made > field_goals_attempted
    OR three_pointers_made > three_pointers_attempted
    OR free_throws_made > free_throws_attempted
    OR three_pointers_made > field_goals_made
    OR three_pointers_attempted > field_goals_attempted
ORDER BY import_batch_id, source_row
