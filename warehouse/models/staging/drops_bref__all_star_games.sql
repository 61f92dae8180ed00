-- about: One row per record of an All-Star game that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__all_star_games
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(stg_bref__all_star_games, (season_year, league), (game_day, location, result, mvp)) AS drops
