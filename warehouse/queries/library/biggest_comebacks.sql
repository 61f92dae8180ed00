-- about: The largest deficits before the last quarter that a team made good; only games with points by period.
-- tags: teams, games, comebacks
-- reads: dim_games, dim_team_seasons, fact_line_scores
-- parameters: season_type VARCHAR = NULL, season_year INTEGER = NULL, limit BIGINT = 20
WITH thirds AS (
    SELECT
        l.game_id,
        l.team_id,
        sum(l.points) AS points
    FROM fact_line_scores AS l
    WHERE l.period <= 3
        AND l.period_type = 'QUARTER'
    GROUP BY l.game_id, l.team_id
    HAVING count(*) = 3
)

SELECT
    g.game_date,
    g.season_type,
    w.team_abbreviation AS winner_team_abbreviation,
    l.team_abbreviation AS loser_team_abbreviation,
    behind.points AS points_after_three,
    ahead.points AS opponent_points_after_three,
    ahead.points - behind.points AS deficit,
    greatest(g.home_points, g.away_points) AS points,
    least(g.home_points, g.away_points) AS opponent_points
FROM dim_games AS g
INNER JOIN thirds AS behind ON behind.game_id = g.game_id AND behind.team_id = g.winner_team_id
INNER JOIN thirds AS ahead ON ahead.game_id = g.game_id AND ahead.team_id <> g.winner_team_id
LEFT JOIN dim_team_seasons AS w ON w.team_id = behind.team_id AND w.season_year = g.season_year
LEFT JOIN dim_team_seasons AS l ON l.team_id = ahead.team_id AND l.season_year = g.season_year
WHERE ($season_year::INTEGER IS NULL OR g.season_year = $season_year)
    AND ($season_type::VARCHAR IS NULL OR g.season_type = $season_type)
    AND ahead.points > behind.points
ORDER BY
    deficit DESC,
    g.game_date,
    g.game_id
LIMIT $limit;
