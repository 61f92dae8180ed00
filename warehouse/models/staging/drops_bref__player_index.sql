-- about: One row per record of the index that becomes no row, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__player_index
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__player_index,
    (player_id),
    (
        player_name, is_hall_of_fame, is_active, first_season_year, last_season_year, positions,
        height_inches, weight_lbs, birth_date, colleges
    )
) AS drops
