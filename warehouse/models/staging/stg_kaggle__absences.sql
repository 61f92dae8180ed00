-- about: One row per accepted record of a player who did not play in Kaggle's historical data: with a comment and without minutes.
-- made: view
-- feeds: staged_absences
-- reads: stg_kaggle__player_statistics
SELECT
    import_batch_id,
    source_row,
    game_id,
    team_id,
    team_abbreviation AS team_code,
    player_id,
    CAST(player_id AS STRING) AS source_player_id,
    player_name,
    reason
FROM stg_kaggle__player_statistics
WHERE reason IS NOT NULL
