-- about: One row per accepted record of a game of NBA.com's schedule, in the warehouse's names.
-- stages: raw_nba_short_logs__schedule
-- feeds: numbered_schedule
-- reads: raw_nba_short_logs__schedule, ref_team_seasons, ref_bref_team_codes
WITH records AS (
    SELECT
        lines.import_batch_id,
        lines.source_row,
        @nba_game_columns(lines.game_id),
        lines.game_date,
        lines.home_team_id,
        lines.home_team_code AS home_written,
        lines.away_team_id,
        lines.away_team_code AS away_written,
        -- A game to come has a score of zeros.
        CASE WHEN lines.home_points + lines.away_points > 0 AND coalesce(lines.status, 3) = 3 THEN lines.home_points END AS home_points,
        CASE WHEN lines.home_points + lines.away_points > 0 AND coalesce(lines.status, 3) = 3 THEN lines.away_points END AS away_points
    FROM raw_nba_short_logs__schedule AS lines
)

SELECT
    @schedule_columns(sides),
    sides.home_points,
    sides.away_points
FROM @schedule_sides(records) AS sides
