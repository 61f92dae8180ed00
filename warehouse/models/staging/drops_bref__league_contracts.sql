-- about: One row per record of a line of the list of all contracts that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__league_contracts
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__league_contracts,
    (list_order),
    (
        bref_player_id, player_name, team_code, first_season_year, salary_season_1, salary_season_2, salary_season_3,
        salary_season_4, salary_season_5, salary_season_6, guaranteed
    )
) AS drops
