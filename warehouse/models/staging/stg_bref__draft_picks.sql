-- about: One row per accepted record of a pick, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__draft_picks, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.league,
    records.draft_year,
    records.round,
    records.overall_pick,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    bref_person_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    records.player_name,
    records.college,
    records.source_url
FROM raw_bref__draft_picks AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
