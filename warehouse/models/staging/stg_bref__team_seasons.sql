-- about: One row per accepted record of a team's page of a season, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__team_seasons, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.season_year,
    records.league,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.team_name,
    records.record_wins AS wins,
    records.record_losses AS losses,
    records.finish,
    records.coach_ids AS bref_coach_ids,
    records.coaches,
    records.executive_id AS bref_executive_id,
    records.executive,
    records.arena,
    records.attendance,
    records.playoffs,
    records.source_url
FROM raw_bref__team_seasons AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
