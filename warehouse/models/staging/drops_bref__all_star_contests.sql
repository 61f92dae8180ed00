-- about: One row per record of a player in a contest of an All-Star weekend that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__all_star_contests
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__all_star_contests,
    (contest, row_order, player_order),
    (title, season_year, league, bref_player_id, player_name, column_name, line)
) AS drops
