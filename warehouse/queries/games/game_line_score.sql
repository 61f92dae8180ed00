-- about: Points of both teams by period, the visitors first; none where no source has them.
-- reads: dim_games, fact_line_scores
-- kept: game_id BIGINT
SELECT
    l.game_id AS by_game_id,
    l.team_id = g.home_team_id AS is_home,
    l.period,
    l.points
FROM fact_line_scores AS l
INNER JOIN dim_games AS g ON g.game_id = l.game_id
ORDER BY
    by_game_id,
    is_home,
    l.period;
