-- about: One row per accepted record of a known player in a box score without ids.
-- made: view
-- feeds: staged_player_games
-- reads: stg_box_scores__players
SELECT
    lines.import_batch_id,
    lines.source_row,
    lines.player_id,
    lines.player_name,
    lines.team_id,
    lines.team_abbreviation,
    lines.game_id,
    lines.nba_game_id,
    lines.season_year,
    lines.season_type,
    lines.game_date,
    lines.is_home,
    lines.opponent_abbreviation,
    lines.outcome,
    lines.is_starter,
    lines.minutes_played,
    @each_count(lines.this_count)
FROM stg_box_scores__players AS lines
WHERE lines.player_id IS NOT NULL
