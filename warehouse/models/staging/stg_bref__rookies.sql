-- about: One row per accepted record of a rookie, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__rookies
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.league,
    records.season_year,
    bref_person_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    records.player_name,
    records.debut,
    bref_game_number(records.debut_game_id) AS debut_game_id,
    records.age,
    records.years,
    records.games_played,
    records.minutes_played,
    box_columns(records),
    records.minutes_per_game,
    records.points_per_game,
    records.rebounds_per_game,
    records.assists_per_game,
    records.steals_per_game,
    records.blocks_per_game,
    records.source_url
FROM raw_bref__rookies AS records
