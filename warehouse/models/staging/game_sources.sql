-- about: One row per game that several sources tell, for its team lines and for its player lines: the source that is taken.
-- key: part, game_id
-- reads: staged_team_games, staged_player_games, ref_precedence
-- A game is taken from one source, so that its lines add up: the first by precedence of those that have both teams. Who has no rank comes last.
WITH several AS (
    SELECT game_id
    FROM staged_team_games
    GROUP BY game_id
    HAVING min(source) <> max(source)
),

told AS (
    SELECT
        'team' AS part,
        lines.source,
        lines.game_id,
        CASE WHEN min(lines.team_id) <> max(lines.team_id) THEN 1 ELSE 2 END AS place_of_sides
    FROM staged_team_games AS lines
    INNER JOIN several ON lines.game_id = several.game_id
    GROUP BY lines.source, lines.game_id
    UNION ALL
    SELECT
        'player' AS part,
        lines.source,
        lines.game_id,
        CASE WHEN min(lines.team_id) <> max(lines.team_id) THEN 1 ELSE 2 END AS place_of_sides
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
            ORDER BY told.place_of_sides, coalesce(precedence.precedence, 2147483647), told.source
        ) AS place
    FROM told
    LEFT JOIN ref_precedence AS precedence ON told.source = precedence.source
)

SELECT
    part,
    game_id,
    source
FROM ranked
WHERE sources > 1 AND place = 1
