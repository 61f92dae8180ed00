-- about: One row per accepted record of a game of a day, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__daily_games, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.game_date,
    bref_game_number(records.game_id) AS game_id,
    records.league,
    away.team_id AS away_team_id,
    records.away_team_id AS away_team_code,
    records.away_team_name,
    records.away_points,
    home.team_id AS home_team_id,
    records.home_team_id AS home_team_code,
    records.home_team_name,
    records.home_points,
    records.status,
    records.away_line,
    records.home_line,
    records.source_url
FROM raw_bref__daily_games AS records
LEFT JOIN ref_bref_team_codes AS away ON records.away_team_id = away.code
LEFT JOIN ref_bref_team_codes AS home ON records.home_team_id = home.code
