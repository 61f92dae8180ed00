-- about: One row per accepted record of a team in a box score without ids, in the warehouse's names.
-- stages: raw_box_scores__teams
-- feeds: staged_team_games
-- reads: raw_box_scores__teams, box_score_teams, ref_seasons, same_games
SELECT
    lines.import_batch_id,
    lines.source_row,
    lines.team_id,
    lines.team_abbreviation,
    lines.game_id,
    @own_game_id(lines.game_id),
    lines.season_year,
    lines.season_type,
    lines.game_date,
    lines.is_home,
    lines.opponent_abbreviation,
    lines.outcome,
    lines.minutes_played,
    @each_count(lines.this_count)
FROM @lines_of_box_scores(raw_box_scores__teams) AS lines
