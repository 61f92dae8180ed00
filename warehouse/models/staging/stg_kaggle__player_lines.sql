-- about: One row per accepted record of a player in a game of Kaggle's historical data who played.
-- made: view
-- feeds: numbered_player_games
-- reads: stg_kaggle__player_statistics
SELECT
    @side_columns(lines),
    lines.team_name,
    lines.player_id,
    lines.player_name,
    lines.nba_game_id,
    lines.is_starter,
    lines.seconds_played,
    lines.plus_minus
FROM stg_kaggle__player_statistics AS lines
WHERE lines.reason IS NULL
