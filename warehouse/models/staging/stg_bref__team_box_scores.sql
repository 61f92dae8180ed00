-- about: One row per accepted record of a team's line, in the warehouse's names.
-- stages: raw_bref__team_box_scores
-- reads: raw_bref__team_box_scores, ref_bref_team_codes, bref_games, same_games
SELECT
    lines.import_batch_id,
    lines.source_row,
    @sheet_columns(lines),
    lines.minutes_played,
    @each_count(lines.this_count)
FROM raw_bref__team_box_scores AS lines
LEFT JOIN ref_bref_team_codes AS codes ON lines.team_id = codes.code
LEFT JOIN bref_games AS games ON lines.game_id = games.bref_game_id
