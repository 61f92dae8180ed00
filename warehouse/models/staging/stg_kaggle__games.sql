-- about: One row per accepted record of a game of Kaggle's list of games, in the warehouse's names.
-- stages: raw_kaggle__games
-- feeds: numbered_schedule
-- reads: raw_kaggle__games, ref_team_seasons, ref_bref_team_codes
WITH records AS (
    SELECT
        lines.import_batch_id,
        lines.source_row,
        @nba_game_columns('00' || CAST(lines.game_id AS STRING)),
        coalesce(lines.game_day, lines.game_date) AS game_date,
        lines.home_team_id,
        lines.home_team_name AS home_written,
        lines.away_team_id,
        lines.away_team_name AS away_written,
        lines.home_points,
        lines.away_points,
        lines.attendance
    FROM raw_kaggle__games AS lines
)

SELECT
    @schedule_columns(sides),
    -- A game to come has a score of zeros.
    CASE WHEN sides.home_points + sides.away_points > 0 THEN sides.home_points END AS home_points,
    CASE WHEN sides.home_points + sides.away_points > 0 THEN sides.away_points END AS away_points,
    sides.attendance
FROM @schedule_sides(records) AS sides
