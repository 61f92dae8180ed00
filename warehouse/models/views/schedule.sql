-- about: One row per game of a season, played or to come.
-- key: season_year, game_date, home_team_id, away_team_id
-- reads: dim_games, dim_seasons, fact_schedule
-- runs: duckdb
SELECT
    game_id,
    league,
    season_year,
    season_type,
    game_date,
    start_time_eastern,
    home_team_id,
    away_team_id,
    is_neutral_site,
    home_points,
    away_points,
    overtimes,
    TRUE AS is_final,
    has_box_score,
    arena
FROM dim_games
UNION ALL
SELECT
    to_come.game_id,
    seasons.league,
    to_come.season_year,
    coalesce(
        to_come.season_type,
        CASE WHEN to_come.game_date > seasons.end_date THEN 'PLAYOFF' ELSE 'REGULAR' END
    ) AS season_type,
    to_come.game_date,
    to_come.start_time_eastern,
    to_come.home_team_id,
    to_come.away_team_id,
    NULL AS is_neutral_site,
    NULL AS home_points,
    NULL AS away_points,
    NULL AS overtimes,
    FALSE AS is_final,
    FALSE AS has_box_score,
    to_come.arena
FROM fact_schedule AS to_come
INNER JOIN dim_seasons AS seasons
    ON to_come.season_year = seasons.season_year AND @same_league(to_come.league, seasons.league)
LEFT JOIN dim_games AS played
    ON
        to_come.game_date = played.game_date
        AND to_come.home_team_id = played.home_team_id
        AND to_come.away_team_id = played.away_team_id
-- A game that was moved is played under its number, on another day.
LEFT JOIN dim_games AS moved ON to_come.game_id = moved.game_id
WHERE
    to_come.home_points IS NULL
    AND moved.game_id IS NULL
    AND to_come.home_team_id IS NOT NULL
    AND to_come.away_team_id IS NOT NULL
    AND played.game_id IS NULL
