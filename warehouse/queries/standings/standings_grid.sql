-- about: How often every team of a regular season beat each of the others: of the games, or as a page prints it where that tells of more.
-- reads: bref.team_vs_team, team_versus_team
-- parameters: league VARCHAR, season_year INTEGER
-- names: team_abbreviation, opponent_team_abbreviation
WITH told AS (
    SELECT
        'GAMES' AS origin,
        season_year,
        team_id,
        opponent_team_id,
        wins,
        losses
    FROM team_versus_team
    WHERE league = $league
        AND season_year = $season_year
        AND season_type = 'REGULAR'
    UNION ALL
    SELECT
        'PRINTED',
        season_year,
        team_id,
        opponent_team_id,
        wins,
        losses
    FROM bref.team_vs_team
    WHERE league = $league
        AND season_year = $season_year
        AND season_type = 'REGULAR'
        AND team_id IS NOT NULL
        AND opponent_team_id IS NOT NULL
),
chosen AS (
    SELECT origin
    FROM told
    GROUP BY origin
    ORDER BY
        sum(wins) DESC,
        origin
    LIMIT 1
)
SELECT
    t.origin,
    t.season_year,
    t.team_id,
    t.opponent_team_id,
    t.wins,
    t.losses
FROM told AS t
INNER JOIN chosen AS c ON c.origin = t.origin
ORDER BY
    t.team_id,
    t.opponent_team_id;
