-- about: What players will be paid, season by season, as the pages of contracts print it: of all teams, a team or a player.
-- reads: bref.contracts, bref.league_contracts, bref.player_contracts, dim_players
-- parameters: season_year INTEGER, team_id BIGINT, player_id BIGINT
-- paged: yes
-- names: player_slug, team_abbreviation
-- The page of a player tells of options, that of his team of what is guaranteed, the list of the league of the rest.
WITH lists AS (
    SELECT
        1 AS place,
        *
    FROM (
        SELECT
            team_id,
            player_id,
            bref_player_id,
            player_name,
            guaranteed,
            first_season_year,
            [salary_season_1, salary_season_2, salary_season_3, salary_season_4, salary_season_5, salary_season_6] AS salaries
        FROM bref.contracts
        WHERE $player_id::BIGINT IS NULL OR player_id = $player_id
    ) AS teams
    UNION ALL
    SELECT
        2 AS place,
        *
    FROM (
        SELECT
            team_id,
            player_id,
            bref_player_id,
            player_name,
            guaranteed,
            first_season_year,
            [salary_season_1, salary_season_2, salary_season_3, salary_season_4, salary_season_5, salary_season_6] AS salaries
        FROM bref.league_contracts
        WHERE $player_id::BIGINT IS NULL OR player_id = $player_id
    ) AS league
),
told AS (
    SELECT
        0 AS place,
        season_year,
        team_id,
        player_id,
        bref_player_id,
        NULL::VARCHAR AS player_name,
        salary,
        option_of,
        NULL::INTEGER AS guaranteed,
        'PLAYER_PAGE' AS source
    FROM bref.player_contracts
    WHERE $player_id::BIGINT IS NULL OR player_id = $player_id
    UNION ALL
    SELECT
        place,
        first_season_year + unnest(range(0, 6))::INTEGER,
        team_id,
        player_id,
        bref_player_id,
        player_name,
        unnest(salaries),
        NULL,
        guaranteed,
        CASE place WHEN 1 THEN 'TEAM_PAGE' ELSE 'LEAGUE_PAGE' END
    FROM lists
),
chosen AS (
    SELECT
        *,
        lag((season_year, bref_player_id, team_id)) OVER (ORDER BY season_year, bref_player_id, team_id, place)
        IS NOT DISTINCT FROM (season_year, bref_player_id, team_id) AS is_told_before
    FROM told
    WHERE salary IS NOT NULL
)
SELECT
    c.season_year,
    c.team_id,
    c.player_id,
    c.bref_player_id,
    coalesce(p.player_name, c.player_name) AS player_name,
    c.salary,
    c.option_of,
    c.guaranteed,
    c.source
FROM chosen AS c
LEFT JOIN dim_players AS p ON p.player_id = c.player_id
WHERE NOT c.is_told_before
    AND ($season_year::INTEGER IS NULL OR c.season_year = $season_year)
    AND ($team_id::BIGINT IS NULL OR c.team_id = $team_id)
ORDER BY
    c.season_year,
    c.salary DESC,
    c.team_id,
    c.bref_player_id;
