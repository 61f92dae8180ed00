-- about: One row per game that several sources tell, for its team lines and for its player lines: the source that is taken.
-- key: part, game_id
-- reads: staged_team_games, staged_player_games
-- A game is taken from one source, so that its lines add up: the first by precedence of those that have all of both teams.
WITH several AS (
    SELECT game_id
    FROM (
        SELECT
            game_id,
            source
        FROM staged_team_games
        UNION ALL
        SELECT
            game_id,
            source
        FROM staged_player_games
    ) AS lines
    GROUP BY game_id
    HAVING min(source) <> max(source)
),

told AS (
    SELECT
        'team' AS part,
        lines.source,
        lines.game_id,
        min(lines.precedence) AS precedence,
        CASE WHEN min(lines.team_id) <> max(lines.team_id) THEN 1 ELSE 2 END AS place_of_sides
    FROM staged_team_games AS lines
    INNER JOIN several ON lines.game_id = several.game_id
    GROUP BY lines.source, lines.game_id
    UNION ALL
    SELECT
        'player' AS part,
        lines.source,
        lines.game_id,
        min(lines.precedence) AS precedence,
        CASE
            WHEN min(lines.team_id) <> max(lines.team_id) AND max(CASE WHEN lines.is_partial THEN 1 ELSE 0 END) = 0 THEN 1
            ELSE 2
        END AS place_of_sides
    FROM staged_player_games AS lines
    INNER JOIN several ON lines.game_id = several.game_id
    GROUP BY lines.source, lines.game_id
),

ranked AS (
    SELECT
        told.part,
        told.game_id,
        told.source,
        count(*) OVER (PARTITION BY told.part, told.game_id) AS sources,
        row_number() OVER (
            PARTITION BY told.part, told.game_id
            ORDER BY told.place_of_sides, told.precedence, told.source
        ) AS place
    FROM told
)

SELECT
    part,
    game_id,
    source
FROM ranked
WHERE sources > 1 AND place = 1
