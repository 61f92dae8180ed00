-- about: One row per day, home team and visitors: the score board of the day.
-- grain: day and teams
-- key: game_date, home_team_code, away_team_code
-- reads: stg_bref__daily_games, drops_bref__daily_games
-- runs: portable
SELECT
    records.game_date,
    records.home_team_code,
    records.away_team_code,
    records.game_id,
    records.league,
    records.away_team_id,
    records.away_team_name,
    records.away_points,
    records.home_team_id,
    records.home_team_name,
    records.home_points,
    records.status,
    records.away_line,
    records.home_line,
    records.import_batch_id,
    records.source_row
FROM stg_bref__daily_games AS records
LEFT JOIN drops_bref__daily_games AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.game_date, records.home_team_code, records.away_team_code
