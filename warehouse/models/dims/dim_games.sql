-- about: One row per game.
-- grain: game
-- key: game_id
-- reads: staged_team_games, drops_team_games, bref_games
-- runs: duckdb
WITH kept AS (
    SELECT
        records.game_id,
        records.nba_game_id,
        records.bref_game_id,
        records.season_year,
        records.season_type,
        records.game_date,
        records.is_home,
        records.team_id,
        records.points,
        records.minutes_played
    FROM staged_team_games AS records
    LEFT JOIN drops_team_games AS drops
        ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
    WHERE drops.source_row IS NULL
),

home AS (
    SELECT *
    FROM kept
    WHERE is_home
),

away AS (
    SELECT *
    FROM kept
    WHERE NOT is_home
)

SELECT
    home.game_id,
    home.nba_game_id AS nba_id,
    home.bref_game_id AS bref_id,
    home.season_year,
    home.season_type,
    home.game_date,
    home.team_id AS home_team_id,
    away.team_id AS away_team_id,
    home.points AS home_points,
    away.points AS away_points,
    CASE WHEN home.points > away.points THEN home.team_id ELSE away.team_id END AS winner_team_id,
    -- Both teams' minutes are 480 and 50 for each overtime; rounding takes or adds a few.
    coalesce(
        pages.overtimes,
        greatest(0, (home.minutes_played + away.minutes_played - 480 + 25) // 50)
    ) AS overtimes,
    pages.arena,
    pages.attendance
FROM home
INNER JOIN away ON home.game_id = away.game_id
LEFT JOIN bref_games AS pages ON home.game_id = pages.game_id
ORDER BY home.game_date, home.game_id
