-- about: Points by period of the games of a day, as far as a source has them.
-- reads: dim_games, fact_line_scores
-- parameters: game_date DATE
SELECT
    g.game_id,
    l.team_id = g.home_team_id AS is_home,
    l.period,
    l.points
FROM dim_games AS g
INNER JOIN fact_line_scores AS l ON l.game_id = g.game_id
WHERE g.game_date = $game_date
ORDER BY
    g.game_id,
    is_home,
    l.period
LIMIT 1000;
