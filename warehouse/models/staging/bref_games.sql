-- about: One row per game of a box score page: the first of its records.
-- key: game_id
-- reads: stg_bref__games
SELECT
    game_id,
    bref_game_id,
    game_date,
    season_year,
    season_type,
    league,
    home_team_id,
    away_team_id,
    home_points,
    away_points,
    start_time_eastern,
    overtimes,
    is_neutral_site,
    arena,
    attendance
FROM (
    SELECT
        games.*,
        row_number() OVER (PARTITION BY games.game_id ORDER BY games.import_batch_id, games.source_row) AS copy_number
    FROM stg_bref__games AS games
) AS ordered
WHERE copy_number = 1
