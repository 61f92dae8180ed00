-- about: One row per accepted record of a player on the sheet of a game, in the warehouse's names; who did not play has a reason.
-- stages: raw_bref__player_box_scores
-- reads: raw_bref__player_box_scores, ref_bref_team_codes, bref_games, same_players, same_games
SELECT
    lines.import_batch_id,
    lines.source_row,
    @bref_player_number(lines.player_id) AS player_id,
    lines.player_id AS bref_player_id,
    lines.player_name,
    @sheet_columns(lines),
    lines.is_starter,
    lines.reason,
    @integer_quotient(lines.seconds_played + 30, 60) AS minutes_played,
    lines.seconds_played,
    @each_count(lines.this_count),
    lines.plus_minus,
    lines.source_url
FROM raw_bref__player_box_scores AS lines
LEFT JOIN ref_bref_team_codes AS codes ON lines.team_id = codes.code
LEFT JOIN bref_games AS games ON lines.game_id = games.bref_game_id
