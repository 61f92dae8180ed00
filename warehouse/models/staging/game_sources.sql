-- about: One row per game that several sources tell, for its team lines and for its player lines: the source that is taken.
-- grain: part and game
-- key: part, game_id
-- reads: staged_team_games, staged_player_games, ref_precedence
-- runs: portable
-- A game is taken from one source, so that its lines add up: the first by precedence of those that have both teams.
WITH told AS (
    SELECT
        'team' AS part,
        source,
        game_id,
        count(DISTINCT team_id) AS sides
    FROM staged_team_games
    GROUP BY source, game_id
    UNION ALL
    SELECT
        'player' AS part,
        source,
        game_id,
        count(DISTINCT team_id) AS sides
    FROM staged_player_games
    GROUP BY source, game_id
),

ranked AS (
    SELECT
        told.part,
        told.game_id,
        told.source,
        count(*) OVER (PARTITION BY told.part, told.game_id) AS sources,
        row_number() OVER (
            PARTITION BY told.part, told.game_id
            ORDER BY CASE WHEN told.sides = 2 THEN 0 ELSE 1 END, precedence.precedence, told.source
        ) AS place
    FROM told
    INNER JOIN ref_precedence AS precedence ON told.source = precedence.source
)

SELECT
    part,
    game_id,
    source
FROM ranked
WHERE sources > 1 AND place = 1
