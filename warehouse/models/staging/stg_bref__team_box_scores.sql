-- about: One row per accepted record of a team's line, in the warehouse's names.
-- stages: raw_bref__team_box_scores
-- feeds: staged_team_games
-- reads: raw_bref__team_box_scores, ref_bref_team_codes, bref_games, same_games
SELECT
    lines.import_batch_id,
    lines.source_row,
    @sheet_columns(lines),
    lines.minutes_played,
    @each_count(lines.this_count),
    -- Sheets count turnovers that are charged to no player.
    lines.turnovers AS total_turnovers
FROM raw_bref__team_box_scores AS lines
LEFT JOIN ref_bref_team_codes AS codes ON lines.team_id = codes.code
LEFT JOIN bref_games AS games ON lines.game_id = games.bref_game_id
