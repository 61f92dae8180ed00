-- about: A game has exactly two team lines, one home and one away, one won and one lost; a game known only by its score has none.
-- failure: {n} [game does|games do] not have two matching team lines.
-- reads: dim_games, fact_team_gamelogs
-- key: game_id
-- fault: DELETE FROM fact_team_gamelogs WHERE team_id = 101 AND game_id = 20000001
WITH lines AS (
    SELECT
        game_id,
        count(*) AS team_lines,
        count(*) FILTER (WHERE is_home) AS at_home,
        count(*) FILTER (WHERE outcome = 'W') AS won,
        count(*) FILTER (WHERE outcome = 'L') AS lost
    FROM fact_team_gamelogs
    GROUP BY game_id
)

SELECT
    games.game_id,
    coalesce(lines.team_lines, 0) AS team_lines,
    lines.at_home,
    lines.won,
    lines.lost
FROM dim_games AS games
LEFT JOIN lines ON games.game_id = lines.game_id
WHERE
    coalesce(lines.team_lines, 0) <> CASE WHEN games.has_box_score THEN 2 ELSE 0 END
    OR lines.at_home <> 1
    OR lines.won <> 1
    OR lines.lost <> 1
ORDER BY games.game_id
