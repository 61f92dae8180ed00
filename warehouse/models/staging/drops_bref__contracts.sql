-- about: One row per record of a contract that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__contracts
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__contracts,
    (team_code, player_id),
    (
        first_season_year, age, salary_season_1, salary_season_2, salary_season_3, salary_season_4,
        salary_season_5, salary_season_6, guaranteed
    )
) AS drops
