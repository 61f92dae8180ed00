-- about: One row per coach and list of the register: all coaches, or those of a league with their records.
-- grain: coach and list
-- key: coach_id, register_list
-- reads: stg_bref__coach_index, drops_bref__coach_index
-- runs: duckdb
SELECT
    records.coach_id,
    records.register_list,
    records.bref_coach_id,
    records.coach_name,
    records.first_season_year,
    records.last_season_year,
    records.games,
    records.wins,
    records.losses,
    records.win_pct,
    records.import_batch_id,
    records.source_row
FROM stg_bref__coach_index AS records
LEFT JOIN drops_bref__coach_index AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.coach_id, records.register_list
