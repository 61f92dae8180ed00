-- about: The team of a three-letter code: the one that has it now, else the newest that ever had it.
-- reads: dim_team_seasons, dim_teams
-- parameters: team_abbreviation VARCHAR
WITH newest AS (
    SELECT
        team_id,
        arg_max(conference, season_year) AS conference,
        arg_max(division, season_year) AS division
    FROM dim_team_seasons
    GROUP BY team_id
),
bearers AS (
    SELECT
        team_id,
        max(season_year) AS last_season_year
    FROM dim_team_seasons
    WHERE team_abbreviation = $team_abbreviation
    GROUP BY team_id
)
SELECT
    t.team_id,
    t.team_name,
    t.team_abbreviation,
    t.city,
    t.is_active,
    t.founded_year,
    NULL::VARCHAR AS arena,
    NULL::INTEGER AS arena_capacity,
    {'team_name': t.team_name, 'founded_year': t.founded_year} AS franchise,
    s.conference,
    s.division
FROM bearers AS b
INNER JOIN dim_teams AS t ON t.team_id = b.team_id
INNER JOIN newest AS s ON s.team_id = t.team_id
ORDER BY
    t.team_abbreviation = $team_abbreviation DESC,
    b.last_season_year DESC,
    t.team_id
LIMIT 1;
