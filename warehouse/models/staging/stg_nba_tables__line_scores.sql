-- about: One row per accepted record of a game in a list of line scores after NBA.com, with its score. Who was at home such a list does not say: of half of the games its first team was the guest.
-- stages: raw_nba_tables__line_scores
-- feeds: numbered_schedule
-- reads: raw_nba_tables__line_scores
SELECT
    lines.import_batch_id,
    lines.source_row,
    @nba_game_columns(lines.game_id),
    lines.game_date,
    lines.home_points,
    lines.away_points
FROM raw_nba_tables__line_scores AS lines
