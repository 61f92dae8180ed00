-- about: One row per accepted record of a franchise's season, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__franchise_seasons, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.franchise_id AS franchise_code,
    records.season_year,
    records.league,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.team_name,
    records.made_playoffs,
    records.wins,
    records.losses,
    records.win_pct,
    records.finish,
    records.simple_rating,
    records.pace,
    records.relative_pace,
    records.offensive_rating,
    records.relative_offensive_rating,
    records.defensive_rating,
    records.relative_defensive_rating,
    records.playoffs,
    records.coaches,
    records.top_win_shares,
    records.source_url
FROM raw_bref__franchise_seasons AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
