-- about: Arenas by name, with the games that are known to have been played there and the teams at home in them.
-- reads: bref.team_season_advanced, bref.team_season_profiles, dim_games, dim_team_seasons, fact_schedule, fact_team_season_summaries
-- parameters: arena VARCHAR
WITH told AS (
    SELECT
        arena,
        home_team_id AS team_id,
        season_year,
        count(*) AS games,
        max(attendance) AS attendance
    FROM dim_games
    WHERE arena IS NOT NULL
    GROUP BY arena, home_team_id, season_year
    UNION ALL
    SELECT
        arena,
        team_id,
        season_year,
        0,
        NULL
    FROM (
        SELECT arena, team_id, season_year FROM fact_team_season_summaries
        UNION ALL
        SELECT arena, team_id, season_year FROM bref.team_season_advanced
        UNION ALL
        SELECT arena, team_id, season_year FROM bref.team_season_profiles
        UNION ALL
        -- Of games to come.
        SELECT arena, home_team_id, season_year FROM fact_schedule
    ) AS printed
    WHERE arena IS NOT NULL
)
SELECT
    told.arena,
    list_sort(list(DISTINCT t.team_abbreviation)) AS team_abbreviations,
    min(told.season_year) AS first_season_year,
    max(told.season_year) AS last_season_year,
    sum(told.games)::INTEGER AS games,
    max(told.attendance) AS highest_attendance
FROM told
LEFT JOIN dim_team_seasons AS t ON t.team_id = told.team_id AND t.season_year = told.season_year
WHERE $arena::VARCHAR IS NULL
    OR lower(told.arena) = lower($arena)
GROUP BY told.arena
ORDER BY told.arena
LIMIT 2000;
