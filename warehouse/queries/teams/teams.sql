-- about: Teams by name, or one, with the conference and division of their newest season.
-- reads: dim_games, dim_team_seasons, dim_teams, fact_team_season_summaries
-- parameters: team_id BIGINT, is_active BOOLEAN, conference VARCHAR, division VARCHAR, ids VARCHAR
WITH newest AS (
    SELECT
        team_id,
        arg_max(conference, season_year) AS conference,
        arg_max(division, season_year) AS division
    FROM dim_team_seasons
    GROUP BY team_id
),
-- The arena of the newest season that tells one; where the season's own list tells none, the one of most home games.
arenas AS (
    SELECT
        team_id,
        arg_max(arena, (season_year, is_listed, games)) AS arena
    FROM (
        SELECT
            team_id,
            season_year,
            TRUE AS is_listed,
            arena,
            1 AS games
        FROM fact_team_season_summaries
        UNION ALL
        SELECT
            home_team_id,
            season_year,
            FALSE,
            arena,
            count(*)
        FROM dim_games
        WHERE NOT is_neutral_site
        GROUP BY home_team_id, season_year, arena
    ) AS told
    WHERE arena IS NOT NULL
    GROUP BY team_id
)
SELECT
    t.team_id,
    t.team_name,
    t.team_abbreviation,
    t.city,
    t.is_active,
    t.founded_year,
    a.arena,
    NULL::INTEGER AS arena_capacity,
    {'team_name': t.team_name, 'founded_year': t.founded_year} AS franchise,
    s.conference,
    s.division
FROM dim_teams AS t
INNER JOIN newest AS s ON s.team_id = t.team_id
LEFT JOIN arenas AS a ON a.team_id = t.team_id
WHERE ($team_id::BIGINT IS NULL OR t.team_id = $team_id)
    AND ($is_active::BOOLEAN IS NULL OR t.is_active = $is_active)
    AND @is_among(t.team_id, $ids)
    AND ($conference::VARCHAR IS NULL OR lower(s.conference) = lower($conference))
    AND ($division::VARCHAR IS NULL OR lower(s.division) = lower($division))
ORDER BY
    t.team_name,
    t.team_id;
