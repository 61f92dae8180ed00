-- about: One row per accepted record of a team in TeamGameLog, in the warehouse's names.
-- stages: raw_nba_single_logs__teams
-- feeds: numbered_team_games
-- reads: raw_nba_single_logs__teams
SELECT
    records.import_batch_id,
    records.source_row,
    records.team_id,
    split_part(records.matchup, ' ', 1) AS team_abbreviation,
    @nba_game_columns(records.game_id),
    records.game_date,
    @matchup_columns(records.matchup, split_part(records.matchup, ' ', 1)),
    records.outcome,
    records.minutes_played,
    TRUE AS is_partial,
    @each_count(records.this_count),
    -- Logs by team count turnovers that are charged to no player.
    records.turnovers AS total_turnovers
FROM raw_nba_single_logs__teams AS records
