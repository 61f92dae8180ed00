-- about: One row per player with a page: what its head says.
-- grain: player
-- key: player_id
-- reads: stg_bref__players, drops_bref__players
-- runs: duckdb
SELECT
    records.player_id,
    records.bref_id,
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
    records.weight_lbs,
    records.draft,
    records.draft_year,
    records.draft_round,
    records.draft_overall_pick,
    records.debut_date,
    records.nba_debut_date,
    records.nba_debut_game_id,
    records.aba_debut_date,
    records.aba_debut_game_id,
    records.experience,
    records.hall_of_fame,
    records.draft_team_id,
    records.draft_team_code,
    records.import_batch_id,
    records.source_row
FROM stg_bref__players AS records
LEFT JOIN drops_bref__players AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.player_id
