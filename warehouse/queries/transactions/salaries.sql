-- about: What players were paid as pages of teams and players print it, newest season and most first: of a season, a team or a player.
-- reads: bref.player_salaries, bref.salaries, dim_players
-- parameters: season_year INTEGER, team_id BIGINT, player_id BIGINT
-- paged: yes
-- names: player_slug, team_abbreviation
-- A pay that both pages print is there once.
WITH told AS (
    SELECT
        season_year,
        team_id,
        player_id,
        bref_player_id,
        player_name,
        salary,
        FALSE AS is_two_way,
        'TEAM_PAGE' AS source
    FROM bref.salaries
    UNION ALL
    SELECT
        p.season_year,
        p.team_id,
        p.player_id,
        p.bref_player_id,
        NULL,
        p.salary,
        p.is_two_way,
        'PLAYER_PAGE'
    FROM bref.player_salaries AS p
    WHERE p.season_year IS NOT NULL
        AND NOT EXISTS (
            SELECT 1
            FROM bref.salaries AS s
            WHERE s.season_year = p.season_year
                AND s.team_id = p.team_id
                AND s.bref_player_id = p.bref_player_id
        )
)
SELECT
    c.season_year,
    c.team_id,
    c.player_id,
    c.bref_player_id,
    coalesce(p.player_name, c.player_name) AS player_name,
    c.salary,
    c.is_two_way,
    c.source
FROM told AS c
LEFT JOIN dim_players AS p ON p.player_id = c.player_id
WHERE ($season_year::INTEGER IS NULL OR c.season_year = $season_year)
    AND ($team_id::BIGINT IS NULL OR c.team_id = $team_id)
    AND ($player_id::BIGINT IS NULL OR c.player_id = $player_id)
ORDER BY
    c.season_year DESC,
    c.salary DESC NULLS LAST,
    c.team_id,
    c.bref_player_id;
