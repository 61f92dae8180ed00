-- about: A team that plays itself.
-- reads: raw_bref__team_box_scores
SELECT
    import_batch_id,
    source_row,
    'opponent_team_id' AS column_name
FROM raw_bref__team_box_scores
WHERE team_id = opponent_team_id
ORDER BY import_batch_id, source_row
