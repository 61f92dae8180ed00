-- about: One row per accepted record of a player game log, in the warehouse's names.
-- stages: raw_nba_gamelogs__player_gamelogs
-- feeds: numbered_player_games
-- reads: raw_nba_gamelogs__player_gamelogs
SELECT
    records.player_id,
    records.player_name,
    @game_log_columns(records),
    @each_player_count(records.this_count)
FROM raw_nba_gamelogs__player_gamelogs AS records
