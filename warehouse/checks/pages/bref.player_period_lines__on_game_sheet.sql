-- about: A player on a period's sheet is on the game's sheet, for the same team, and one who played at least a minute is on a period's sheet.
-- failure: {n} [player is|players are] on the sheet of the game or on those of its periods, but not on both.
-- severity: warn
-- reads: bref.player_period_lines, fact_player_gamelogs
-- key: game_id, team_id, player_id
-- fault: INSERT INTO bref.player_period_lines (game_id, team_code, team_id, period_type, period, player_id) VALUES (20000001, 'TEA', 101, 'QUARTER', 1, 77)
WITH parts AS (
    SELECT
        game_id,
        team_id,
        player_id,
        count(*) AS lines
    FROM bref.player_period_lines
    WHERE team_id IS NOT NULL
    GROUP BY game_id, team_id, player_id
)

SELECT
    coalesce(games.game_id, parts.game_id) AS game_id,
    coalesce(games.team_id, parts.team_id) AS team_id,
    coalesce(games.player_id, parts.player_id) AS player_id,
    games.seconds_played,
    coalesce(parts.lines, 0) AS lines_of_parts
FROM fact_player_gamelogs AS games
FULL JOIN parts
    ON games.game_id = parts.game_id AND games.team_id = parts.team_id AND games.player_id = parts.player_id
WHERE
    games.game_id IS NULL
    -- Seconds that the sheet of the game rounds up are on none of a part.
    OR (parts.game_id IS NULL AND games.seconds_played >= 60 AND games.game_id IN (SELECT game_id FROM parts))
ORDER BY game_id, team_id, player_id
