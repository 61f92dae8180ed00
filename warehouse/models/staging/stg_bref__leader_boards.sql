-- about: One row per accepted record of a place on a list of leaders, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__leader_boards, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    concat_ws(
        ' ',
        records.board,
        records.league,
        CAST(records.season_year AS STRING),
        records.season_type,
        records.category,
        CASE WHEN records.is_trailers THEN 'TRAILERS' END
    ) AS leader_list,
    records.board,
    records.category,
    records.season_type,
    records.is_trailers,
    records.league,
    records.season_year,
    records.rank_order,
    records.rank,
    bref_person_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    records.player_name,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.team,
    records.value,
    records.source_url
FROM raw_bref__leader_boards AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
