-- about: One row per list of a record, such as most wins in a season, and place in it.
-- grain: list of a record, such as most wins in a season, and place in it
-- key: board, record, record_order
-- reads: stg_bref__records, drops_bref__records
-- runs: portable
SELECT
    records.board,
    records.record,
    records.record_order,
    records.title,
    records.value,
    records.holder,
    records.player_id,
    records.bref_player_id,
    records.team_id,
    records.team_code,
    records.season_year,
    records.league,
    records.game_id,
    records.season_or_game,
    records.notes,
    records.import_batch_id,
    records.source_row
FROM stg_bref__records AS records
LEFT JOIN drops_bref__records AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.board, records.record, records.record_order
