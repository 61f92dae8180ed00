-- about: One row per accepted record of a team game log, in the warehouse's names.
-- stages: raw_nba_gamelogs__games
-- feeds: numbered_team_games
-- reads: raw_nba_gamelogs__games
SELECT
    @game_log_columns(records),
    records.plus_minus
FROM raw_nba_gamelogs__games AS records
