-- about: One row per accepted record of a team's averages per game of a season, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__team_per_game, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.season_year,
    records.league,
    records.side,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.team_name,
    records.games_played,
    records.minutes_played,
    box_columns(records),
    records.source_url
FROM raw_bref__team_per_game AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
