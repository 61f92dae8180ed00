-- about: A team's games of a season, all parts of it, in the order in which they were played or will be.
-- reads: schedule
-- parameters: team_id BIGINT, season_year INTEGER
-- names: opponent_team_abbreviation
WITH games AS (
    SELECT
        *,
        home_team_id = $team_id AS is_home
    FROM schedule
    WHERE season_year = $season_year
        AND (home_team_id = $team_id OR away_team_id = $team_id)
)
SELECT
    game_id,
    game_date,
    start_time_eastern,
    league,
    season_year,
    season_type,
    CASE WHEN is_home THEN away_team_id ELSE home_team_id END AS opponent_team_id,
    CASE WHEN is_neutral_site THEN 'NEUTRAL' WHEN is_home THEN 'HOME' ELSE 'AWAY' END AS location,
    CASE
        WHEN home_points = away_points THEN NULL
        WHEN (home_points > away_points) = is_home THEN 'W'
        WHEN is_final THEN 'L'
    END AS outcome,
    CASE WHEN is_home THEN home_points ELSE away_points END AS points,
    CASE WHEN is_home THEN away_points ELSE home_points END AS opponent_points,
    is_final
FROM games
ORDER BY
    game_date,
    game_id
LIMIT 200;
