-- about: One row per accepted record of a player who did not play: with a reason on the sheet, or on the list of the inactive.
-- feeds: staged_absences
-- reads: stg_bref__player_box_scores, stg_bref__inactives
SELECT
    import_batch_id,
    source_row,
    game_id,
    team_id,
    team_abbreviation AS team_code,
    player_id,
    bref_player_id,
    bref_player_id AS source_player_id,
    player_name,
    reason,
    source_url
FROM stg_bref__player_box_scores
WHERE reason IS NOT NULL
UNION ALL
SELECT
    import_batch_id,
    source_row,
    game_id,
    team_id,
    team_code,
    player_id,
    bref_player_id,
    bref_player_id AS source_player_id,
    player_name,
    'Inactive' AS reason,
    source_url
FROM stg_bref__inactives
