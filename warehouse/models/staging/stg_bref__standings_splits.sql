-- about: One row per accepted record of a split of the standings, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__standings_splits, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.league,
    records.season_year,
    coalesce(records.season_type, 'REGULAR') AS season_type,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.team_name,
    records.split,
    records.wins,
    records.losses,
    records.source_url
FROM raw_bref__standings_splits AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
