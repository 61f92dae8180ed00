-- about: One row per accepted record of a player on the sheet of a game who played.
-- made: view
-- feeds: staged_player_games
-- reads: stg_bref__player_box_scores
SELECT
    @side_columns(sheets),
    sheets.player_id,
    sheets.bref_player_id,
    sheets.player_name,
    sheets.bref_game_id,
    sheets.is_starter,
    sheets.seconds_played,
    sheets.plus_minus
FROM stg_bref__player_box_scores AS sheets
WHERE sheets.reason IS NULL
