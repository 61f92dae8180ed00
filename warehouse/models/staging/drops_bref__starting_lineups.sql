-- about: One row per record of a starter that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__starting_lineups
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__starting_lineups,
    (season_year, team_code, season_type, game_number, player_id),
    (game_date)
) AS drops
