-- about: One row per roster record that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__rosters
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__rosters,
    (season_year, team_code, player_id),
    (
        player_name, number, position, height_inches, weight_lbs, birth_date, birth_country, years_experience,
        is_rookie, college
    )
) AS drops
