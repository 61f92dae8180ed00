-- about: One row per accepted record of a game of Kaggle's schedule of the league, in the warehouse's names.
-- stages: raw_kaggle__league_schedule
-- feeds: numbered_schedule
-- reads: raw_kaggle__league_schedule, ref_team_seasons, ref_bref_team_codes
WITH records AS (
    SELECT
        lines.import_batch_id,
        lines.source_row,
        @nba_game_columns('00' || CAST(lines.game_id AS STRING)),
        lines.game_date,
        lines.home_team_id,
        lines.home_team_name AS home_written,
        lines.away_team_id,
        lines.away_team_name AS away_written,
        lines.arena,
        nullif(concat_ws(', ', nullif(lines.game_label, ''), nullif(lines.game_sub_label, '')), '') AS remarks
    FROM raw_kaggle__league_schedule AS lines
)

SELECT
    @schedule_columns(sides),
    sides.arena,
    sides.remarks
FROM @schedule_sides(records) AS sides
