-- about: One row per accepted record of a team of a lottery, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__draft_lottery, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.draft_year,
    records.seed,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.team_name,
    records.wins,
    records.losses,
    records.chances,
    records.first_pick_pct,
    records.top_four_pct,
    records.pick,
    records.source_url
FROM raw_bref__draft_lottery AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
