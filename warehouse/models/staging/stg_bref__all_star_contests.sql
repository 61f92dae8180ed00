-- about: One row per accepted record of a player in a contest of an All-Star weekend, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__all_star_contests
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.contest,
    records.title,
    records.row_order,
    records.player_order,
    records.season_year,
    records.league,
    bref_person_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    records.player_name,
    records.column_name,
    records.line,
    records.source_url
FROM raw_bref__all_star_contests AS records
