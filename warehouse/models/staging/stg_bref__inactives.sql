-- about: One row per accepted record of a player declared inactive, in the warehouse's names.
-- stages: raw_bref__inactives
-- reads: raw_bref__inactives, ref_bref_team_codes, same_players, same_games
SELECT
    records.import_batch_id,
    records.source_row,
    @bref_game_number(records.game_id) AS game_id,
    codes.team_id,
    records.team_id AS team_code,
    CASE WHEN records.player_id NOT LIKE 'tmp-%' THEN @bref_player_number(records.player_id) END AS player_id,
    records.player_id AS bref_player_id,
    records.player_name,
    records.source_url
FROM raw_bref__inactives AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
