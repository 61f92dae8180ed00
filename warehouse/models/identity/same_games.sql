-- about: One row per Basketball-Reference game id that a game with the NBA's number has: its day and the code of a team that played on it.
-- key: lookup_id
-- reads: numbered_team_games, ref_bref_team_codes
-- The columns have names of their own, because macros look ids up from statements whose columns they must not hide.
WITH games AS (
    SELECT
        lines.game_id,
        -- The page of a game is named after its home team. On a neutral court the sources may call either team that.
        @digits_of_day(lines.game_date) || '0' || codes.code AS lookup_id
    FROM numbered_team_games AS lines
    INNER JOIN ref_bref_team_codes AS codes ON lines.team_id = codes.team_id AND codes.league = 'NBA'
    GROUP BY lines.game_id, lines.game_date, codes.code
)

SELECT
    lookup_id,
    min(game_id) AS lookup_number
FROM games
GROUP BY lookup_id
HAVING count(*) = 1
