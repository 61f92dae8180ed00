-- about: One row per list of leaders and place in it: of a season, of careers, of active players, or of records over time.
-- grain: list and place
-- key: leader_list, rank_order
-- reads: stg_bref__leader_boards, drops_bref__leader_boards
-- runs: portable
SELECT
    records.leader_list,
    records.rank_order,
    records.board,
    records.category,
    records.season_type,
    records.is_trailers,
    records.league,
    records.season_year,
    records.rank,
    records.player_id,
    records.bref_player_id,
    records.player_name,
    records.team_id,
    records.team_code,
    records.team,
    records.value,
    records.import_batch_id,
    records.source_row
FROM stg_bref__leader_boards AS records
LEFT JOIN drops_bref__leader_boards AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.leader_list, records.rank_order
