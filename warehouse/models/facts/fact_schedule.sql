-- about: One row per game of a schedule, played or to come.
-- grain: league, day and teams
-- key: season_year, league, game_date, home_team_code, away_team_code
-- checks: unique
-- reads: stg_bref__schedule, drops_bref__schedule
-- runs: portable
SELECT
    records.season_year,
    records.league,
    records.game_date,
    records.home_team_code,
    records.away_team_code,
    records.home_team_id,
    records.away_team_id,
    records.game_id,
    records.season_type,
    records.start_time_eastern,
    records.home_points,
    records.away_points,
    records.overtimes,
    records.attendance,
    records.duration_minutes,
    records.arena,
    records.remarks,
    records.import_batch_id,
    records.source_row
FROM stg_bref__schedule AS records
LEFT JOIN drops_bref__schedule AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.game_date, records.league, records.home_team_code, records.away_team_code
