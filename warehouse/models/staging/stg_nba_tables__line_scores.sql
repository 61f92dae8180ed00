-- about: One row per accepted record of a game in a list of line scores after NBA.com, in the warehouse's names.
-- stages: raw_nba_tables__line_scores
-- feeds: numbered_schedule
-- reads: raw_nba_tables__line_scores, ref_team_seasons, ref_bref_team_codes
WITH records AS (
    SELECT
        lines.import_batch_id,
        lines.source_row,
        @nba_game_columns(lines.game_id),
        lines.game_date,
        lines.home_team_id,
        lines.home_team_name AS home_written,
        lines.away_team_id,
        lines.away_team_name AS away_written,
        lines.home_points,
        lines.away_points
    FROM raw_nba_tables__line_scores AS lines
)

SELECT
    @schedule_columns(sides),
    -- A game that was not played has a score of zeros.
    CASE WHEN sides.home_points + sides.away_points > 0 THEN sides.home_points END AS home_points,
    CASE WHEN sides.home_points + sides.away_points > 0 THEN sides.away_points END AS away_points
FROM @schedule_sides(records) AS sides
