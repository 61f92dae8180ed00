-- about: One row per accepted record of a team in TeamGameLogs, in the warehouse's names.
-- stages: raw_nba_season_logs__teams
-- feeds: numbered_team_games
-- reads: raw_nba_season_logs__teams
SELECT
    records.import_batch_id,
    records.source_row,
    records.team_id,
    records.team_abbreviation,
    records.team_name,
    @nba_game_columns(records.game_id),
    records.game_date,
    @matchup_columns(records.matchup, records.team_abbreviation),
    records.outcome,
    -- The minutes of the game, not of its five players.
    @integer_quotient(@seconds_of_minutes(records.minutes_played * CASE WHEN records.minutes_played < 120 THEN 5 ELSE 1 END) + 30, 60)
        AS minutes_played,
    @each_count(records.this_count),
    -- Logs by team count turnovers that are charged to no player.
    records.turnovers AS total_turnovers,
    records.plus_minus
FROM raw_nba_season_logs__teams AS records
