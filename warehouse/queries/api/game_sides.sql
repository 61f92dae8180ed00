-- about: The two teams of a game and the score, the home team first; for games without a box score.
-- reads: dim_games, dim_team_seasons
-- parameters: game_id BIGINT
SELECT
    t.team_id = g.home_team_id AS is_home,
    t.team_id,
    t.team_abbreviation,
    t.team_name,
    CASE WHEN t.team_id = g.home_team_id THEN g.home_points ELSE g.away_points END AS points
FROM dim_games AS g
INNER JOIN dim_team_seasons AS t
    ON t.season_year = g.season_year AND t.team_id IN (g.home_team_id, g.away_team_id)
WHERE g.game_id = $game_id
ORDER BY
    is_home DESC;
