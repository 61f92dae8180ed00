-- about: One row per accepted record of an All-Star game, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__all_star_games
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.season_year,
    coalesce(records.league, 'Unknown') AS league,
    records.game_day,
    records.location,
    records.result,
    bref_person_number(records.mvp_player_id) AS mvp_player_id,
    records.mvp,
    records.source_url
FROM raw_bref__all_star_games AS records
