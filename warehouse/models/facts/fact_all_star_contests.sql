-- about: One row per contest of an All-Star weekend, line of its table and player named in it.
-- grain: contest of an All-Star weekend, line of its table and player named in it
-- key: contest, row_order, player_order
-- reads: stg_bref__all_star_contests, drops_bref__all_star_contests
-- runs: portable
SELECT
    records.contest,
    records.row_order,
    records.player_order,
    records.title,
    records.season_year,
    records.league,
    records.player_id,
    records.bref_player_id,
    records.player_name,
    records.column_name,
    records.line,
    records.import_batch_id,
    records.source_row
FROM stg_bref__all_star_contests AS records
LEFT JOIN drops_bref__all_star_contests AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.contest, records.row_order, records.player_order
