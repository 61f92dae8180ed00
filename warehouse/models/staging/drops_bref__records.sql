-- about: One row per record of a place in a list of a record that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__records
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__records,
    (board, record, record_order),
    (title, value, holder, bref_player_id, team_code, season_year, league, game_id, season_or_game, notes)
) AS drops
