-- about: One row per record of a season's salary of a player, from his own page that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__player_salaries
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__player_salaries,
    (player_id, row_order),
    (span, season_year, team_code, team_name, league, salary, is_two_way)
) AS drops
