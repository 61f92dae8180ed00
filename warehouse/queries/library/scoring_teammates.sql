-- about: Games in which two teammates both had at least so many points, by their sum.
-- tags: players, games, scoring
-- reads: dim_players, dim_team_seasons, fact_player_gamelogs
-- parameters: minimum_points INTEGER = 40, season_type VARCHAR = 'REGULAR', limit BIGINT = 20
SELECT
    first.game_date,
    t.team_abbreviation,
    p.player_name,
    first.points,
    q.player_name AS teammate_name,
    second.points AS teammate_points,
    first.points + second.points AS points_together,
    first.outcome
FROM fact_player_gamelogs AS first
INNER JOIN fact_player_gamelogs AS second
    ON second.game_id = first.game_id AND second.team_id = first.team_id
        AND (second.points, second.player_id) < (first.points, first.player_id)
INNER JOIN dim_players AS p ON p.player_id = first.player_id
INNER JOIN dim_players AS q ON q.player_id = second.player_id
LEFT JOIN dim_team_seasons AS t ON t.team_id = first.team_id AND t.season_year = first.season_year
WHERE first.season_type = $season_type
    AND first.points >= $minimum_points
    AND second.points >= $minimum_points
ORDER BY
    points_together DESC,
    first.game_date,
    p.player_name
LIMIT $limit;
