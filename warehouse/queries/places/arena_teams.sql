-- about: The teams at home in an arena, with their games there that are here.
-- reads: bref.team_season_advanced, bref.team_season_profiles, dim_games, fact_team_season_summaries
-- parameters: arena VARCHAR
-- names: team_name
WITH told AS (
    SELECT
        home_team_id AS team_id,
        season_year,
        1 AS games,
        CASE WHEN home_points > away_points THEN 1 ELSE 0 END AS wins,
        attendance
    FROM dim_games
    WHERE lower(arena) = lower($arena)
    UNION ALL
    SELECT
        team_id,
        season_year,
        0,
        0,
        NULL
    FROM (
        SELECT arena, team_id, season_year FROM fact_team_season_summaries
        UNION ALL
        SELECT arena, team_id, season_year FROM bref.team_season_advanced
        UNION ALL
        SELECT arena, team_id, season_year FROM bref.team_season_profiles
    ) AS printed
    WHERE lower(arena) = lower($arena)
)
SELECT
    team_id,
    min(season_year) AS first_season_year,
    max(season_year) AS last_season_year,
    sum(games)::INTEGER AS games,
    sum(wins)::INTEGER AS wins,
    (sum(games) - sum(wins))::INTEGER AS losses,
    round(avg(attendance))::INTEGER AS attendance_per_game
FROM told
GROUP BY team_id
ORDER BY
    games DESC,
    last_season_year DESC,
    team_id;
