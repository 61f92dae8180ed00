-- about: A team's games of a season, all parts of it, in the order in which they were played or will be.
-- reads: schedule
-- kept: team_id BIGINT, season_year INTEGER
-- names: opponent_team_abbreviation
WITH sides AS (
    SELECT
        *,
        home_team_id AS team_id,
        TRUE AS is_home
    FROM schedule
    UNION ALL
    SELECT
        *,
        away_team_id,
        FALSE
    FROM schedule
)
SELECT
    team_id AS by_team_id,
    season_year AS by_season_year,
    game_id,
    game_date,
    start_time_eastern,
    league,
    season_year,
    season_type,
    CASE WHEN is_home THEN away_team_id ELSE home_team_id END AS opponent_team_id,
    @location_of(is_neutral_site, is_home) AS location,
    CASE
        WHEN home_points = away_points THEN NULL
        WHEN (home_points > away_points) = is_home THEN 'W'
        WHEN is_final THEN 'L'
    END AS outcome,
    CASE WHEN is_home THEN home_points ELSE away_points END AS points,
    CASE WHEN is_home THEN away_points ELSE home_points END AS opponent_points,
    is_final
FROM sides
ORDER BY
    by_team_id,
    by_season_year,
    game_date,
    game_id;
