-- about: One row per accepted record of a place in the standings of a day, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__standings_by_date, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.league,
    records.season_year,
    coalesce(records.conference, 'ALL') AS conference,
    records.standing_date,
    records.place,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.wins,
    records.losses,
    records.source_url
FROM raw_bref__standings_by_date AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
