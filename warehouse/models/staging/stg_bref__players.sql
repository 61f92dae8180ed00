-- about: One row per accepted record of a player's page, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__players, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    bref_person_number(records.player_id) AS player_id,
    records.player_id AS bref_id,
    records.name,
    records.full_name,
    records.nicknames,
    records.name_note,
    records.birth_date,
    records.birth_place,
    records.death_date,
    records.high_school,
    records.college,
    records.pronunciation,
    records.positions,
    records.shoots,
    records.height_inches,
    records.weight_pounds AS weight_lbs,
    records.draft,
    records.draft_year,
    records.draft_round,
    records.draft_overall_pick,
    records.debut_date,
    records.nba_debut_date,
    bref_game_number(records.nba_debut_game_id) AS nba_debut_game_id,
    records.aba_debut_date,
    bref_game_number(records.aba_debut_game_id) AS aba_debut_game_id,
    records.experience,
    records.hall_of_fame,
    codes.team_id AS draft_team_id,
    records.draft_team_id AS draft_team_code,
    records.source_url
FROM raw_bref__players AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.draft_team_id = codes.code
