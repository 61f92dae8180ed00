-- about: One row per player, season and team with the salary, and one for the career, as the page of the player prints them.
-- grain: player, season and team with the salary, and one for the career, as the page of the player prints them
-- key: player_id, row_order
-- reads: stg_bref__player_salaries, drops_bref__player_salaries
-- runs: portable
SELECT
    records.player_id,
    records.row_order,
    records.bref_player_id,
    records.span,
    records.season_year,
    records.team_id,
    records.team_code,
    records.team_name,
    records.league,
    records.salary,
    records.is_two_way,
    records.import_batch_id,
    records.source_row
FROM stg_bref__player_salaries AS records
LEFT JOIN drops_bref__player_salaries AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.player_id, records.row_order
