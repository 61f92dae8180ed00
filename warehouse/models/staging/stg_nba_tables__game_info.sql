-- about: One row per accepted record of a game's crowd and length in a list after NBA.com, in the warehouse's names.
-- stages: raw_nba_tables__game_info
-- feeds: other_game_details
-- reads: raw_nba_tables__game_info
SELECT
    records.import_batch_id,
    records.source_row,
    CAST(records.game_id AS BIGINT) AS game_id,
    -- A crowd that nobody counted is written as nobody, and no house holds 150,000.
    CASE WHEN records.attendance BETWEEN 1 AND 150000 THEN records.attendance END AS attendance,
    -- The longest game, of six overtimes in 1951, took less than four hours; clocks that were wrong give less than none and days.
    CASE
        WHEN records.duration LIKE '_:%' AND records.duration NOT LIKE '0:%'
            THEN CAST(
                60 * @parse_integer(split_part(records.duration, ':', 1)) + @parse_integer(split_part(records.duration, ':', 2))
                AS INTEGER
            )
    END AS duration_minutes
FROM raw_nba_tables__game_info AS records
