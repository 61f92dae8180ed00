-- about: One row per accepted record of an event, in the warehouse's names.
-- stages: raw_bref__play_by_play
-- reads: raw_bref__play_by_play, ref_bref_team_codes, same_players, same_games
SELECT
    records.import_batch_id,
    records.source_row,
    @bref_game_number(records.game_id) AS game_id,
    records.game_id AS bref_game_id,
    records.event_number,
    records.period,
    records.period_type,
    records.clock_seconds_remaining AS seconds_remaining,
    records.home_score,
    records.away_score,
    codes.team_id,
    records.team_id AS team_code,
    records.event_type,
    @bref_player_number(records.player_id) AS player_id,
    @bref_player_number(records.player_2_id) AS player_2_id,
    @bref_player_number(records.player_3_id) AS player_3_id,
    records.points,
    records.shot_distance_feet,
    records.description,
    records.source_url
FROM raw_bref__play_by_play AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
