-- about: One row per accepted record of a player in PlayerGameLogs, in the warehouse's names.
-- stages: raw_nba_season_logs__players
-- feeds: numbered_player_games
-- reads: raw_nba_season_logs__players
-- A file that rounds minutes tells no seconds.
WITH timed AS (
    SELECT import_batch_id
    FROM raw_nba_season_logs__players
    GROUP BY import_batch_id
    HAVING max(minutes_played - floor(minutes_played)) > 0
)

SELECT
    records.import_batch_id,
    records.source_row,
    records.player_id,
    records.player_name,
    records.team_id,
    records.team_abbreviation,
    records.team_name,
    @nba_game_columns(records.game_id),
    records.game_date,
    @matchup_columns(records.matchup, records.team_abbreviation),
    records.outcome,
    @integer_quotient(@seconds_of_minutes(records.minutes_played) + 30, 60) AS minutes_played,
    CASE WHEN timed.import_batch_id IS NOT NULL THEN @seconds_of_minutes(records.minutes_played) END AS seconds_played,
    @each_count(records.this_count),
    @each_player_count(records.this_count)
FROM raw_nba_season_logs__players AS records
LEFT JOIN timed ON records.import_batch_id = timed.import_batch_id
