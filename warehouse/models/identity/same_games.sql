-- about: One row per Basketball-Reference game id that a game with the NBA's number has: its day and the code of a team that played on it.
-- key: lookup_id
-- reads: numbered_team_games, numbered_schedule, ref_bref_team_codes, ref_team_seasons
-- The columns have names of their own, because macros look ids up from statements whose columns they must not hide.
-- A game that was moved is on a day in an older schedule on which it was not played: lines go before scores, and those before plans.
WITH sides AS (
    SELECT
        game_id,
        game_date,
        team_id,
        1 AS doubt
    FROM numbered_team_games
    UNION ALL
    SELECT
        game_id,
        game_date,
        home_team_id AS team_id,
        CASE WHEN home_points IS NULL THEN 3 ELSE 2 END AS doubt
    FROM numbered_schedule
    UNION ALL
    SELECT
        game_id,
        game_date,
        away_team_id AS team_id,
        CASE WHEN home_points IS NULL THEN 3 ELSE 2 END AS doubt
    FROM numbered_schedule
),

-- A team that has no code there is named by its own.
codes AS (
    SELECT
        team_id,
        code
    FROM ref_bref_team_codes
    WHERE league = 'NBA'
    UNION ALL
    SELECT
        seasons.team_id,
        seasons.team_abbreviation AS code
    FROM ref_team_seasons AS seasons
    LEFT JOIN ref_bref_team_codes AS codes ON seasons.team_id = codes.team_id
    WHERE codes.team_id IS NULL
    GROUP BY seasons.team_id, seasons.team_abbreviation
),

games AS (
    SELECT
        sides.game_id,
        -- The page of a game is named after its home team. On a neutral court the sources may call either team that.
        @digits_of_day(sides.game_date) || '0' || codes.code AS lookup_id,
        min(sides.doubt) AS doubt
    FROM sides
    INNER JOIN codes ON sides.team_id = codes.team_id
    GROUP BY sides.game_id, sides.game_date, codes.code
)

SELECT
    games.lookup_id,
    min(games.game_id) AS lookup_number
FROM games
INNER JOIN (
    SELECT
        lookup_id,
        min(doubt) AS doubt
    FROM games
    GROUP BY lookup_id
) AS surest ON games.lookup_id = surest.lookup_id AND games.doubt = surest.doubt
GROUP BY games.lookup_id
HAVING count(*) = 1
