-- about: One row per record of a place on a list of leaders that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__leader_boards
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__leader_boards,
    (leader_list, rank_order),
    (
        board, category, season_type, is_trailers, league, season_year, rank, bref_player_id, player_name,
        team_code, team, value
    )
) AS drops
