-- about: One row per accepted record of a player on a roster, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__rosters, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.season_year,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    bref_person_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    records.player_name,
    records.number,
    records.position,
    records.height_inches,
    records.weight_pounds AS weight_lbs,
    records.birth_date,
    records.birth_country,
    records.years_experience,
    records.is_rookie,
    records.college,
    records.source_url
FROM raw_bref__rosters AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
